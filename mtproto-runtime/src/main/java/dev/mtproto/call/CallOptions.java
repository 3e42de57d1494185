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
 * @param longestFloodWait how long the call may be made to wait by {@code FLOOD_WAIT} and its kin;
 *     zero for not at all; null for the client's {@code longestFloodWait}
 * @param onReceived run once, by the client's executor, when the server has the request and before
 *     the future has its result; the server is asked to say so at once, by a <a
 *     href="https://core.telegram.org/mtproto/mtproto-transports#quick-ack">quick ack</a>, if the
 *     transport has them, else it says so in its own time or by its answer. It must not wait. Null
 *     if nobody wants to know; of no effect on calls that wait
 */
public record CallOptions(
    @Nullable Duration timeout,
    @Nullable Duration deadline,
    @Nullable Duration longestFloodWait,
    @Nullable Runnable onReceived) {
  /** As the client was built. */
  public static final CallOptions DEFAULT = new CallOptions(null, null, null);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a time is not positive
   */
  public CallOptions {
    checkPositive(timeout);
    checkPositive(deadline);
  }

  /** Times of its own, and the client's limit of flood waits. */
  public CallOptions(@Nullable Duration timeout, @Nullable Duration deadline) {
    this(timeout, deadline, null);
  }

  /** The same, and nobody wants to know when the server has the request. */
  public CallOptions(
      @Nullable Duration timeout,
      @Nullable Duration deadline,
      @Nullable Duration longestFloodWait) {
    this(timeout, deadline, longestFloodWait, null);
  }

  private static void checkPositive(@Nullable Duration time) {
    if (time != null && (time.isZero() || time.isNegative())) {
      throw new IllegalArgumentException("a call that waits for " + time);
    }
  }

  /** One time for everything: the call ends after it, and one attempt may use all of it. */
  public static CallOptions within(Duration time) {
    return new CallOptions(time, time, null);
  }

  /** The same, with another time for each attempt. */
  public CallOptions withTimeout(Duration newTimeout) {
    return new CallOptions(newTimeout, deadline, longestFloodWait, onReceived);
  }

  /** The same, with another time for the whole. */
  public CallOptions withDeadline(Duration newDeadline) {
    return new CallOptions(timeout, newDeadline, longestFloodWait, onReceived);
  }

  /** The same, with another limit of what {@code FLOOD_WAIT} and its kin make it wait. */
  public CallOptions withLongestFloodWait(Duration newLongestFloodWait) {
    return new CallOptions(timeout, deadline, newLongestFloodWait, onReceived);
  }

  /** The same, with something to be done when the server has the request; for futures. */
  public CallOptions withReceipt(Runnable newOnReceived) {
    return new CallOptions(timeout, deadline, longestFloodWait, newOnReceived);
  }
}
