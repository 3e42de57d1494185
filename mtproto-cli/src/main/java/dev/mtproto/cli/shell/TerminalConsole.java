package dev.mtproto.cli.shell;

import dev.mtproto.cli.io.JsonText;
import dev.mtproto.cli.io.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/** A person's console: line editing, history, completion. */
final class TerminalConsole implements Console {
  private static final int WIDEST = 120;

  private final Streams streams;
  private final Terminal terminal;
  private final LineReader commands;
  private final LineReader answers;

  TerminalConsole(Streams streams, Terminal terminal, CommandLines lines, @Nullable Path history) {
    this.streams = streams;
    this.terminal = terminal;
    this.commands = commands(terminal, lines, history);
    this.answers =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .variable(LineReader.DISABLE_HISTORY, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  private static LineReader commands(
      Terminal terminal, CommandLines lines, @Nullable Path history) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(TypedLine.parser(lines))
            .completer((reader, line, candidates) -> complete(line, candidates))
            .history(new KeptHistory(lines))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "    ...> ")
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    Path file = history == null ? null : KeptHistory.prepare(history);
    if (file != null) {
      builder.variable(LineReader.HISTORY_FILE, file);
    }
    return builder.build();
  }

  private static void complete(ParsedLine line, List<Candidate> candidates) {
    ((TypedLine) line)
        .completion()
        .suggestions()
        .forEach(
            suggestion ->
                candidates.add(
                    new Candidate(
                        suggestion.text(),
                        suggestion.text(),
                        null,
                        suggestion.description().isEmpty() ? null : suggestion.description(),
                        null,
                        null,
                        suggestion.whole())));
  }

  /**
   * Opens the process's terminal.
   *
   * @param history where lines are kept; null for nowhere
   */
  static TerminalConsole open(Streams streams, CommandLines lines, @Nullable Path history) {
    try {
      Terminal terminal = TerminalBuilder.builder().system(true).provider("exec").build();
      return new TerminalConsole(streams, terminal, lines, history);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ctrl-C drops the line, Ctrl-D ends the shell. */
  @Override
  public @Nullable String readCommand(String prompt) {
    try {
      return commands.readLine(prompt);
    } catch (UserInterruptException e) {
      return "";
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public @Nullable String ask(String question) {
    return ask(question, null);
  }

  @Override
  public @Nullable String askSecret(String question) {
    return ask(question, '\0');
  }

  private @Nullable String ask(String question, @Nullable Character mask) {
    try {
      return answers.readLine(question, mask);
    } catch (UserInterruptException | EndOfFileException e) {
      return null;
    }
  }

  @Override
  public void print(String text) {
    commands.printAbove(text);
  }

  @Override
  public void printJson(String json) {
    commands.printAbove(JsonText.present(json, streams));
  }

  @Override
  public void complain(String text) {
    AttributedStyle red = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    commands.printAbove(
        streams.colours() ? new AttributedString(text, red) : new AttributedString(text));
  }

  @Override
  public int width() {
    int columns = terminal.getWidth();
    return columns <= 0 ? WIDEST : Math.min(columns, WIDEST);
  }

  /** Ctrl-C gives the call up. */
  @Override
  public <T> T await(CompletableFuture<T> answer) {
    SignalHandler before = terminal.handle(Signal.INT, signal -> answer.cancel(true));
    try {
      return answer.join();
    } finally {
      terminal.handle(Signal.INT, before);
    }
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
