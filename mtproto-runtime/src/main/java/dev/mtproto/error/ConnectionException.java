package dev.mtproto.error;

import org.jspecify.annotations.Nullable;

/** The network failed: no connection could be made, or one broke. */
public sealed class ConnectionException extends MtprotoException permits TransportErrorException {

  /** Makes an exception without a cause. */
  public ConnectionException(String message) {
    this(message, null);
  }

  /**
   * Makes an exception.
   *
   * @param message what was attempted and with whom
   * @param cause usually an {@link java.io.IOException}
   */
  public ConnectionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
