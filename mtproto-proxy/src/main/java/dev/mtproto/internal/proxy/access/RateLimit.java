package dev.mtproto.internal.proxy.access;

import java.time.Duration;
import java.util.function.LongSupplier;

/** So many calls a second, and as many at once after a pause. Thread-safe. */
public final class RateLimit {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final int perSecond;
  private final long nanosPerCall;
  private final LongSupplier nanoTime;

  /** When the calls that were allowed so far will be paid for. */
  private long paidUntil;

  /** Allows calls from now on. */
  public RateLimit(int perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanosPerCall = SECOND / perSecond;
    this.nanoTime = nanoTime;
    this.paidUntil = nanoTime.getAsLong();
  }

  /** How many calls a second. */
  public int perSecond() {
    return perSecond;
  }

  /**
   * Takes the permission for a call.
   *
   * @return how long to wait before asking again; zero if the call may be made
   */
  public synchronized Duration take() {
    long now = nanoTime.getAsLong();
    if (paidUntil - now < 0) {
      paidUntil = now;
    }
    long tooEarly = paidUntil + nanosPerCall - (now + SECOND);
    if (tooEarly > 0) {
      return Duration.ofNanos(tooEarly);
    }
    paidUntil += nanosPerCall;
    return Duration.ZERO;
  }
}
