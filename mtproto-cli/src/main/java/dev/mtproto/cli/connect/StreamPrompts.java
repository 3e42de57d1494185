package dev.mtproto.cli.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.Streams;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Asks on standard error, so that standard output has nothing but a command's output. */
public final class StreamPrompts implements Prompts {
  private final Streams streams;
  private final BufferedReader in;

  /** Asks there. */
  public StreamPrompts(Streams streams) {
    this.streams = streams;
    this.in = new BufferedReader(new InputStreamReader(streams.in(), UTF_8));
  }

  @Override
  public @Nullable String ask(String question) {
    streams.err().print(question);
    streams.err().flush();
    try {
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without an echo, if a person types. */
  @Override
  public @Nullable String askSecret(String question) {
    Console console = streams.inputIsTerminal() ? System.console() : null;
    if (console == null) {
      return ask(question);
    }
    char[] typed = console.readPassword("%s", question);
    return typed == null ? null : new String(typed);
  }

  @Override
  public void complain(String text) {
    streams.err().println(text);
  }
}
