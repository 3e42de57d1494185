package dev.mtproto.cli.io;

import org.jspecify.annotations.Nullable;

/** A command could not do what it was asked for. The message is one line for the user. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure without a cause worth showing. */
  public CommandFailure(String message) {
    super(message);
  }

  /** A failure whose cause is shown with {@code --verbose}. */
  public CommandFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
