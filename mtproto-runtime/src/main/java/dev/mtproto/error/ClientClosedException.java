package dev.mtproto.error;

import org.jspecify.annotations.Nullable;

/** The client was closed before the call was answered, or was closed already when it was made. */
public final class ClientClosedException extends MtprotoException {

  /** Makes an exception without a cause. */
  public ClientClosedException(String message) {
    this(message, null);
  }

  /**
   * Makes an exception.
   *
   * @param message what could not be done any more
   * @param cause why the client was closed, if it closed itself
   */
  public ClientClosedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
