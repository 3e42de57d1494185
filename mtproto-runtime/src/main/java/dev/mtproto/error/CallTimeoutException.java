package dev.mtproto.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call was not answered in time. Whether the server carried it out is not known. */
public final class CallTimeoutException extends MtprotoException {
  private final String method;
  private final Duration timeout;

  /**
   * Makes an exception.
   *
   * @param method the TL name of the method that was called
   * @param timeout how long an answer was waited for
   */
  public CallTimeoutException(String method, Duration timeout) {
    this(method, timeout, null);
  }

  /**
   * Makes an exception.
   *
   * @param method the TL name of the method that was called
   * @param timeout how long an answer was waited for
   * @param cause why the connection was lost, or could not be made, while the call waited; null if
   *     it was not
   */
  public CallTimeoutException(String method, Duration timeout, @Nullable Throwable cause) {
    super(text(method, timeout, cause), cause);
    this.method = method;
    this.timeout = timeout;
  }

  private static String text(String method, Duration timeout, @Nullable Throwable cause) {
    String text = "no answer within " + timeout.toMillis() + " ms for method " + method;
    return cause == null ? text : text + "; meanwhile: " + cause.getMessage();
  }

  /** The TL name of the method that was called. */
  public String method() {
    return method;
  }

  /** How long an answer was waited for. */
  public Duration timeout() {
    return timeout;
  }
}
