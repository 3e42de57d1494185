package dev.mtproto.cli.shell;

import dev.mtproto.cli.connect.EmbeddedDc;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.error.RpcException;
import dev.mtproto.tl.json.TlJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtproto shell}: an account by hand, or from a script's lines. */
@Command(
    name = "shell",
    description = {
      "Use an account by hand: every method of the API is a command.",
      "Reads commands from the terminal or from standard input; 'help' lists them. Answers are"
          + " JSON. Updates are printed as they come. The exit code is 1 if a command failed."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto shell --demo",
      "  mtproto shell --demo -c 'messages.getDialogs limit=1'",
      "  mtproto shell 12345 0123456789abcdef0123456789abcdef +15550001 --save me.json",
      "  echo 'users.getUsers id=[inputUserSelf]' | mtproto shell me.json"
    })
public final class ShellCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private ShellOptions options = new ShellOptions();

  @Option(names = "--demo", description = "An embedded data centre, with a user signed in.")
  private boolean demo;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Keep the session in this file, for the next time.")
  private @Nullable Path save;

  @Parameters(
      arity = "0..5",
      paramLabel = "ACCOUNT",
      description = "CREDENTIALS_FILE, or APIID APIHASH PHONE [IP PORT].")
  private List<String> account = List.of();

  /** A command that reads and prints there. */
  public ShellCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return demo ? runDemo() : run(target());
  }

  private int runDemo() {
    if (!account.isEmpty() || server.isOwn()) {
      throw new ParameterException(spec.commandLine(), "--demo needs no account and no server");
    }
    try (EmbeddedDc dc = EmbeddedDc.start();
        MtprotoClient client = dc.client().connect()) {
      CallLanguage language = new CallLanguage(client.layer());
      try (Console console = options.console(streams, language)) {
        dc.signIn(client);
        return run(client, console, language);
      }
    }
  }

  private Target target() throws IOException {
    try {
      return Target.of(account, server);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private int run(Target target) {
    if (save != null) {
      target.client().credentials(Credentials.file(save));
    }
    try (MtprotoClient client = target.client().connect()) {
      CallLanguage language = new CallLanguage(client.layer());
      try (Console console = options.console(streams, language)) {
        String phone = target.phone();
        if (phone != null) {
          client.signIn(phone, refusal -> askCode(console, refusal));
        }
        return run(client, console, language);
      }
    }
  }

  private static String askCode(Console console, @Nullable RpcException refusal) {
    if (refusal != null) {
      console.complain("That was not the code.");
    }
    String code = console.ask("Enter Code: ");
    if (code == null) {
      throw new CommandFailure("no code was entered");
    }
    return code.strip();
  }

  private int run(MtprotoClient client, Console console, CallLanguage language) {
    TlJson json = TlJson.of(client.layer());
    if (options.showsUpdates()) {
      client.updates().subscribe(update -> console.printJson(json.toJson(update)));
    }
    return new Shell(console, new ClientAccount(client, json), language).run();
  }
}
