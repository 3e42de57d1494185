package dev.mtproto.internal.session;

import java.util.function.LongSupplier;

/**
 * How many calls are likely to come at once: whoever has an answer mostly has the next call. The
 * writer waits a moment for them, so that they travel in one packet; a packet costs far more than a
 * message in it. Guarded by the session's lock.
 *
 * <p>Nobody waits for a single one, so a caller that makes one call after the other loses no time.
 */
final class Expectation {
  /** How long after the last answer a call is waited for, in nanoseconds. */
  private static final long LONGEST = 200_000;

  /** So many are worth a packet: the server goes at them while more calls come. */
  static final int ENOUGH = 32;

  private final LongSupplier nanoTime;
  private int expected;
  private long until;
  private int enough = ENOUGH;

  /** Whether the writer is waiting. A writer that lets others go first looks at it unlocked. */
  private volatile boolean waited;

  Expectation(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** So many answers are handed over. */
  void answered(int count) {
    expected += count;
    until = nanoTime.getAsLong() + LONGEST;
  }

  /**
   * A call has come.
   *
   * @param queued how many are queued with it
   * @return whether the writer is to be woken
   */
  boolean called(int queued) {
    expected = Math.max(0, expected - 1);
    boolean wakes = !waited || isEnough(queued);
    if (wakes) {
      waited = false;
    }
    return wakes;
  }

  /**
   * Begins or goes on to wait.
   *
   * @param queued how many messages are queued
   * @param mostTogether how many a packet may have
   * @return for how many nanoseconds; 0 if what is queued is to be sent
   */
  long begin(int queued, int mostTogether) {
    enough = Math.min(ENOUGH, mostTogether);
    long left = isEnough(queued) ? 0 : until - nanoTime.getAsLong();
    waited = left > 0;
    return waited ? Math.min(left, LONGEST) : 0;
  }

  /** Whether more calls are waited for; needs no lock. */
  boolean isWaitedFor() {
    return waited;
  }

  /** Waits no more. */
  void end() {
    waited = false;
    expected = 0;
  }

  private boolean isEnough(int queued) {
    return expected <= 1 || queued >= enough;
  }
}
