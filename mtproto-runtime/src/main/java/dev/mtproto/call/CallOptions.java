package dev.mtproto.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call is to be made, where it differs from what the client was built with. Immutable.
 *
 * @param timeout how long each attempt waits for the server's answer; null for the client's {@code
 *     callTimeout}
 * @param deadline how long the call may take in all, with every wait and every attempt; null for
 *     the client's {@code callDeadline}
 */
public record CallOptions(@Nullable Duration timeout, @Nullable Duration deadline) {
  /** As the client was built. */
  public static final CallOptions DEFAULT = new CallOptions(null, null);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a time is not positive
   */
  public CallOptions {
    checkPositive(timeout);
    checkPositive(deadline);
  }

  private static void checkPositive(@Nullable Duration time) {
    if (time != null && (time.isZero() || time.isNegative())) {
      throw new IllegalArgumentException("a call that waits for " + time);
    }
  }

  /** One time for everything: the call ends after it, and one attempt may use all of it. */
  public static CallOptions within(Duration time) {
    return new CallOptions(time, time);
  }

  /** The same, with another time for each attempt. */
  public CallOptions withTimeout(Duration newTimeout) {
    return new CallOptions(newTimeout, deadline);
  }

  /** The same, with another time for the whole. */
  public CallOptions withDeadline(Duration newDeadline) {
    return new CallOptions(timeout, newDeadline);
  }
}
