package dev.mtproto.error;

import org.jspecify.annotations.Nullable;

/** The client was closed before the call was answered, or was closed already when it was made. */
public final class ClientClosedException extends MtprotoException {

  /** Makes an exception without a cause. */
  public ClientClosedException(String message) {
    this(message, null);
  }

  /** What a call fails with once the client is closed for a reason; it may be such an exception. */
  public static ClientClosedException because(Throwable reason) {
    String text = String.valueOf(reason.getMessage());
    return reason instanceof ClientClosedException
        ? new ClientClosedException(text, reason.getCause())
        : new ClientClosedException("the client is closed: " + text, reason);
  }

  /** What a call ends with that awaited its answer when the client was closed for a reason. */
  public static ClientClosedException unanswered(String method, RuntimeException reason) {
    String text = because(reason).getMessage() + "; there is no answer for method " + method;
    return new ClientClosedException(text, reason);
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
