package dev.mtproto.error;

import java.time.Duration;

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
    super("no answer within " + timeout.toMillis() + " ms for method " + method, null);
    this.method = method;
    this.timeout = timeout;
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
