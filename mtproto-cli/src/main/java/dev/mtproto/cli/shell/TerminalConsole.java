package dev.mtproto.cli.shell;

import dev.mtproto.cli.io.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/** A person's console: line editing, history, completion of the commands. */
final class TerminalConsole implements Console {
  private final Terminal terminal;
  private final LineReader commands;
  private final LineReader answers;

  private TerminalConsole(Terminal terminal) {
    this.terminal = terminal;
    this.commands =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(new StringsCompleter(Verb.words().toList()))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    this.answers =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .variable(LineReader.DISABLE_HISTORY, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  static TerminalConsole open() {
    try {
      return new TerminalConsole(TerminalBuilder.builder().system(true).provider("exec").build());
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
    try {
      return answers.readLine(question);
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
    commands.printAbove(JsonText.indent(json));
  }

  @Override
  public void complain(String text) {
    AttributedStyle red = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    commands.printAbove(new AttributedString(text, red));
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
