package dev.mtproto.updates;

import java.time.Duration;
import java.util.Objects;

/**
 * How a client follows updates. Immutable.
 *
 * @param buffer how many updates wait for a slow subscriber
 * @param overflow what happens to more
 * @param gapWait how long a gap may fill by itself before the server is asked
 * @param silence after how long without anything from the server it is asked
 * @param catchUpLimit above how many updates after an absence the server need not tell them, but
 *     only that there were more; 0 to have all told
 * @param automatic whether the first subscription begins; else {@link Updates#start} does
 * @param closeWait how long closing waits for subscribers to handle what they have been given, and
 *     before that for the server to say where the account stands, if it has just been asked that
 */
public record UpdateSettings(
    int buffer,
    Overflow overflow,
    Duration gapWait,
    Duration silence,
    int catchUpLimit,
    boolean automatic,
    Duration closeWait) {
  /**
   * 10,000 updates wait, then a loss is told; gaps wait half a second; the server is asked after a
   * quarter of an hour of silence; all that was missed is told; the first subscription begins;
   * closing waits a second.
   */
  public static final UpdateSettings DEFAULT =
      new UpdateSettings(
          10_000,
          Overflow.TELL_LOSS,
          Duration.ofMillis(500),
          Duration.ofMinutes(15),
          0,
          true,
          Duration.ofSeconds(1));

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one makes no sense
   */
  public UpdateSettings {
    Objects.requireNonNull(overflow, "overflow");
    if (buffer < 1 || catchUpLimit < 0 || gapWait.isNegative() || closeWait.isNegative()) {
      throw new IllegalArgumentException("a buffer of " + buffer + ", gaps of " + gapWait);
    }
    if (silence.toMillis() < 1) {
      throw new IllegalArgumentException("a silence of " + silence);
    }
  }

  /** The same with another buffer. */
  public UpdateSettings withBuffer(int newBuffer, Overflow newOverflow) {
    return new UpdateSettings(
        newBuffer, newOverflow, gapWait, silence, catchUpLimit, automatic, closeWait);
  }

  /** The same with other times. */
  public UpdateSettings withTimes(Duration newGapWait, Duration newSilence, Duration newCloseWait) {
    return new UpdateSettings(
        buffer, overflow, newGapWait, newSilence, catchUpLimit, automatic, newCloseWait);
  }

  /** The same with another limit after an absence. */
  public UpdateSettings withCatchUpLimit(int newLimit) {
    return new UpdateSettings(buffer, overflow, gapWait, silence, newLimit, automatic, closeWait);
  }

  /** The same, begun by {@link Updates#start} alone: so that several can subscribe before. */
  public UpdateSettings startedByHand() {
    return new UpdateSettings(buffer, overflow, gapWait, silence, catchUpLimit, false, closeWait);
  }
}
