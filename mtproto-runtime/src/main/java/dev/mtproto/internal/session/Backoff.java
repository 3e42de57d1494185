package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.Randomness;
import java.time.Duration;

/**
 * How long to wait before connecting again: not at all after a connection that worked, then longer
 * each time up to a bound, with jitter. Not thread-safe.
 */
public final class Backoff {
  private static final int DOUBLINGS = 10;
  private static final long PARTS = 1L << 20;

  private final Rule rule;
  private final Randomness random;
  private int failures;

  Backoff(Rule rule, Randomness random) {
    this.rule = rule;
    this.random = random;
  }

  /**
   * How waiting grows.
   *
   * @param first the first wait that is not none
   * @param longest the bound
   * @param jitter which part of each wait is left to chance, 0 to 1, so that clients that were cut
   *     off together do not come back together
   */
  public record Rule(Duration first, Duration longest, double jitter) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if waiting cannot grow from the first to the longest, or the
     *     jitter is no part
     */
    public Rule {
      if (first.toMillis() < 1 || longest.compareTo(first) < 0) {
        throw new IllegalArgumentException("waits from " + first + " to " + longest);
      }
      if (!(jitter >= 0 && jitter <= 1)) {
        throw new IllegalArgumentException("a jitter of " + jitter);
      }
    }

    private Duration delay(int doublings, Randomness random) {
      long most = Math.min(longest.toMillis(), first.toMillis() << doublings);
      double chance = jitter * Math.floorMod(random.nextLong(), PARTS) / PARTS;
      return Duration.ofMillis(Math.round(most * (1 - chance)));
    }
  }

  /** The last connection worked. */
  void reset() {
    failures = 0;
  }

  /** The server wants fewer connections: the next waits are the longest. */
  void slowDown() {
    failures = Integer.MAX_VALUE;
  }

  /** How long to wait now. */
  Duration next() {
    if (failures == 0) {
      failures++;
      return Duration.ZERO;
    }
    if (failures > DOUBLINGS) {
      return new Rule(rule.longest, rule.longest, rule.jitter).delay(0, random);
    }
    failures++;
    return rule.delay(failures - 2, random);
  }
}
