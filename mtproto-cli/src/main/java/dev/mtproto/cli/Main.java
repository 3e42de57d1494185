package dev.mtproto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.access.AccessCommand;
import dev.mtproto.cli.completion.CompletionCommand;
import dev.mtproto.cli.dc.DcCommand;
import dev.mtproto.cli.demo.DemoCommand;
import dev.mtproto.cli.dump.DumpCommand;
import dev.mtproto.cli.dump.DumplayerCommand;
import dev.mtproto.cli.dump.PlayCommand;
import dev.mtproto.cli.dump.RecordCommand;
import dev.mtproto.cli.file.FileCommand;
import dev.mtproto.cli.file.GetCommand;
import dev.mtproto.cli.file.PutCommand;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.keygen.KeygenCommand;
import dev.mtproto.cli.proxy.ProxyCommand;
import dev.mtproto.cli.proxy.ProxyDemoCommand;
import dev.mtproto.cli.proxy.StartCommand;
import dev.mtproto.cli.proxy.TestCommand;
import dev.mtproto.cli.proxy.TokenCommand;
import dev.mtproto.cli.session.ProtectCommand;
import dev.mtproto.cli.session.SessionCommand;
import dev.mtproto.cli.session.SessionExportCommand;
import dev.mtproto.cli.session.SessionImportCommand;
import dev.mtproto.cli.session.SignOutCommand;
import dev.mtproto.cli.shell.ShellCommand;
import dev.mtproto.cli.tl.DecodeCommand;
import dev.mtproto.cli.tl.EncodeCommand;
import dev.mtproto.cli.tl.ExportCommand;
import dev.mtproto.cli.tl.ImportCommand;
import dev.mtproto.cli.tl.TlCommand;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The entry of the command {@code mtproto}. */
public final class Main {
  private static final List<Subcommand> SUBCOMMANDS =
      List.of(
          Subcommand.of("demo", DemoCommand::new),
          Subcommand.of("shell", ShellCommand::new),
          Subcommand.of("keygen", KeygenCommand::new),
          Subcommand.of(
              "session",
              streams -> new SessionCommand(),
              Subcommand.of("import", SessionImportCommand::new),
              Subcommand.of("export", SessionExportCommand::new),
              Subcommand.of("protect", ProtectCommand::new),
              Subcommand.of("sign-out", SignOutCommand::new)),
          Subcommand.of("access", AccessCommand::new),
          Subcommand.of(
              "file",
              streams -> new FileCommand(),
              Subcommand.of("put", PutCommand::new),
              Subcommand.of("get", GetCommand::new)),
          Subcommand.of("completion", streams -> new CompletionCommand(streams, Main::whole)),
          Subcommand.of("dc", DcCommand::new),
          Subcommand.of(
              "dump",
              streams -> new DumpCommand(),
              Subcommand.of("record", RecordCommand::new),
              Subcommand.of("play", PlayCommand::new)),
          Subcommand.of("dumplayer", DumplayerCommand::new),
          Subcommand.of(
              "proxy",
              streams -> new ProxyCommand(),
              Subcommand.of("start", StartCommand::new),
              Subcommand.of("test", TestCommand::new),
              Subcommand.of("demo", ProxyDemoCommand::new),
              Subcommand.of(
                  "token",
                  streams -> new TokenCommand(),
                  Subcommand.of("create", TokenCommand.Create::new),
                  Subcommand.of("list", TokenCommand.ListAll::new),
                  Subcommand.of("revoke", TokenCommand.Revoke::new))),
          Subcommand.of(
              "tl",
              streams -> new TlCommand(),
              Subcommand.of("decode", DecodeCommand::new),
              Subcommand.of("encode", EncodeCommand::new),
              Subcommand.of("import", ImportCommand::new),
              Subcommand.of("export", ExportCommand::new)));

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Streams streams = Streams.ofProcess();
    int code = run(streams, args);
    streams.out().flush();
    System.exit(code);
  }

  /** Runs the command line in this process. */
  public static int run(Streams streams, String... args) {
    List<String> words = helpAsOption(List.of(args));
    RootCommand root = new RootCommand();
    CommandLine line = new CommandLine(root);
    Subcommand.add(line, SUBCOMMANDS, streams, words);
    ErrorReport errors = new ErrorReport(streams.err(), root::isVerbose);
    line.setOut(new PrintWriter(streams.out(), true, UTF_8))
        .setErr(new PrintWriter(streams.err(), true, UTF_8))
        .setColorScheme(Help.defaultColorScheme(streams.colours() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(errors::invalidArguments)
        .setExecutionExceptionHandler(errors::failed);
    int code = line.execute(words.toArray(String[]::new));
    return code == ExitCodes.OK && streams.out().checkError() ? errors.outputLost() : code;
  }

  /** {@code help dump record} is {@code dump record --help}. */
  private static List<String> helpAsOption(List<String> args) {
    return args.isEmpty() || !args.get(0).equals("help")
        ? args
        : Stream.concat(args.stream().skip(1), Stream.of("--help")).toList();
  }

  /** The command line with all subcommands, to be looked at and not to be run. */
  static CommandLine whole() {
    CommandLine line = new CommandLine(new RootCommand());
    InputStream nothing = InputStream.nullInputStream();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    Subcommand.add(line, SUBCOMMANDS, Streams.of(nothing, nowhere, nowhere), List.of());
    return line;
  }
}
