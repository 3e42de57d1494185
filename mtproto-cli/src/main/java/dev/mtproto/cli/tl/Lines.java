package dev.mtproto.cli.tl;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.error.TlFormatException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Converts line by line, in order. Output is held back while there is more input at hand, and
 * written out before waiting for more: fast on a file, prompt in a dialogue.
 */
final class Lines {
  private static final int BUFFER = 1 << 16;
  private static final int LINES_BETWEEN_CHECKS = 1024;

  private final Conversion conversion;
  private final BiConsumer<Long, String> badLine;

  /**
   * @param badLine told of each line that could not be converted: its number from 1, and why
   */
  Lines(Conversion conversion, BiConsumer<Long, String> badLine) {
    this.conversion = conversion;
    this.badLine = badLine;
  }

  /** Works through all of the input; returns how many lines were bad. */
  long run(Streams streams) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(streams.in(), UTF_8), BUFFER);
    Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), UTF_8), BUFFER);
    long bad = 0;
    long number = 0;
    String line;
    while ((line = next(in, out)) != null) {
      number++;
      if (number % LINES_BETWEEN_CHECKS == 0 && streams.out().checkError()) {
        throw new CommandFailure("nobody reads the output any more");
      }
      try {
        out.write(conversion.convert(line));
        out.write('\n');
      } catch (TlFormatException | CommandFailure e) {
        bad++;
        badLine.accept(number, String.valueOf(e.getMessage()));
      }
    }
    out.flush();
    return bad;
  }

  private static @Nullable String next(BufferedReader in, Writer out) throws IOException {
    if (!in.ready()) {
      out.flush();
    }
    return in.readLine();
  }
}
