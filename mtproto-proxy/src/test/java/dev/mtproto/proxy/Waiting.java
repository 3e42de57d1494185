package dev.mtproto.proxy;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another thread does, where there is nothing to be told by. */
final class Waiting {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

  private Waiting() {}

  static void until(BooleanSupplier condition) {
    until(condition, () -> "it");
  }

  /**
   * Waits.
   *
   * @param what says what did not happen
   */
  static void until(BooleanSupplier condition, Supplier<String> what) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError(what.get() + " did not happen within " + LONGEST);
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }
}
