package dev.mtproto.cli.shell;

import dev.mtproto.cli.connect.Prompts;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the shell's lines come from and its answers go: a terminal, or plain streams. */
interface Console extends Prompts, AutoCloseable {
  /** The next command line, to its end if it goes over several; null when there are no more. */
  @Nullable String readCommand(String prompt);

  /** Prints text; from any thread, and above a line that is being typed. */
  void print(String text);

  /** Prints an answer or an update, in the form that suits who reads it; from any thread. */
  void printJson(String json);

  /** How many characters of prose go into a line. */
  default int width() {
    return 100;
  }

  /**
   * Waits for an answer; the user can give it up.
   *
   * @throws CancellationException if the user does
   * @throws java.util.concurrent.CompletionException if it fails
   */
  default <T> T await(CompletableFuture<T> answer) {
    return answer.join();
  }

  @Override
  void close();
}
