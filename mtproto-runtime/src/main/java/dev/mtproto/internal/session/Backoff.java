package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.Randomness;
import java.time.Duration;

/**
 * How long to wait before connecting again: not at all after a connection that worked, then longer
 * each time up to a bound, with jitter. Not thread-safe.
 */
final class Backoff {
  private static final int DOUBLINGS = 10;

  private final Duration first;
  private final Duration longest;
  private final Randomness random;
  private int failures;

  Backoff(Duration first, Duration longest, Randomness random) {
    this.first = first;
    this.longest = longest;
    this.random = random;
  }

  /** The last connection worked. */
  void reset() {
    failures = 0;
  }

  /** The server wants fewer connections: the next waits are the longest. */
  void slowDown() {
    failures = DOUBLINGS;
  }

  /** How long to wait now. */
  Duration next() {
    if (failures == 0) {
      failures++;
      return Duration.ZERO;
    }
    long step = first.toMillis() << Math.min(failures - 1, DOUBLINGS);
    failures++;
    long bounded = Math.min(step, longest.toMillis());
    return Duration.ofMillis(bounded / 2 + Math.floorMod(random.nextLong(), bounded / 2 + 1));
  }
}
