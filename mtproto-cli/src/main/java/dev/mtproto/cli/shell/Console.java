package dev.mtproto.cli.shell;

import dev.mtproto.cli.io.Streams;
import org.jspecify.annotations.Nullable;

/** Where the shell's lines come from and its answers go: a terminal, or plain streams. */
interface Console extends AutoCloseable {
  /** The one that suits the process's streams. */
  static Console of(Streams streams) {
    return streams.inputIsTerminal() && streams.outputIsTerminal()
        ? TerminalConsole.open()
        : new PlainConsole(streams);
  }

  /** The next command line; null when there are no more. */
  @Nullable String readCommand(String prompt);

  /** An answer that is kept in no history; null when the input has ended. */
  @Nullable String ask(String question);

  /** Prints text; from any thread, and above a line that is being typed. */
  void print(String text);

  /** Prints an answer or an update, in the form that suits who reads it; from any thread. */
  void printJson(String json);

  /** Says what went wrong. */
  void complain(String text);

  @Override
  void close();
}
