package dev.mtproto.credentials;

import org.jspecify.annotations.Nullable;

/** Credentials that cannot be read or written. The text never contains a secret. */
public final class CredentialsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Makes an exception.
   *
   * @param message which credentials, and what is wrong with them
   * @param cause what was thrown below, if anything
   */
  public CredentialsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
