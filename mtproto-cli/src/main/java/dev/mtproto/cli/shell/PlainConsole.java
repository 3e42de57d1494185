package dev.mtproto.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The console of a script: lines in, lines out, no prompt in between. */
final class PlainConsole implements Console {
  private final Streams streams;
  private final BufferedReader in;

  PlainConsole(Streams streams) {
    this.streams = streams;
    this.in = new BufferedReader(new InputStreamReader(streams.in(), UTF_8));
  }

  @Override
  public @Nullable String readCommand(String prompt) {
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
    return readCommand(question);
  }

  @Override
  public void print(String text) {
    streams.out().println(text);
  }

  @Override
  public void printJson(String json) {
    streams.out().println(json);
  }

  @Override
  public void complain(String text) {
    streams.err().println(text);
  }

  @Override
  public void close() {}
}
