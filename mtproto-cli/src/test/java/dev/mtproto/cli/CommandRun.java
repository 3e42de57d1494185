package dev.mtproto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** What a command line, run in this process, printed and returned. */
public record CommandRun(int exitCode, String out, String err) {

  public static CommandRun of(String... args) {
    return withInput("", args);
  }

  public static CommandRun withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        Streams.of(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    int exitCode = Main.run(streams, args);
    return new CommandRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }

  public List<String> outLines() {
    return out.lines().toList();
  }
}
