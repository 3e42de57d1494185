package dev.mtproto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

  /** Run where standard output takes nothing, as a full disk does. */
  public static CommandRun withoutOutput(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Streams streams =
        Streams.of(
            InputStream.nullInputStream(),
            new PrintStream(full, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new CommandRun(Main.run(streams, args), "", err.toString(UTF_8));
  }

  public List<String> outLines() {
    return out.lines().toList();
  }
}
