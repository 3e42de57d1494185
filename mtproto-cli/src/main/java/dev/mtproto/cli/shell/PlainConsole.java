package dev.mtproto.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.JsonText;
import dev.mtproto.cli.io.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The console of a script: lines in, lines out, no prompt in between. */
final class PlainConsole implements Console {
  private final Streams streams;
  private final Predicate<String> goesOn;
  private final BufferedReader in;

  /** A console that takes further lines to a line that goes on. */
  PlainConsole(Streams streams, Predicate<String> goesOn) {
    this.streams = streams;
    this.goesOn = goesOn;
    this.in = new BufferedReader(new InputStreamReader(streams.in(), UTF_8));
  }

  @Override
  public @Nullable String readCommand(String prompt) {
    String line = readLine();
    while (line != null && goesOn.test(line)) {
      String next = readLine();
      if (next == null) {
        return line;
      }
      line += "\n" + next;
    }
    return line;
  }

  private @Nullable String readLine() {
    try {
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks on standard error: the question is not part of a script's output. */
  @Override
  public @Nullable String ask(String question) {
    streams.err().print(question);
    streams.err().flush();
    return readLine();
  }

  @Override
  public void print(String text) {
    streams.out().println(text);
  }

  @Override
  public void printJson(String json) {
    streams.out().println(JsonText.present(json, streams));
  }

  @Override
  public void complain(String text) {
    streams.err().println(text);
  }

  @Override
  public void close() {}
}
