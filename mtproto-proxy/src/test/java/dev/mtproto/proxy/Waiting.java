package dev.mtproto.proxy;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does, where there is nothing to be told by. */
final class Waiting {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Waiting() {}

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("it did not happen within " + LONGEST);
      }
      Thread.onSpinWait();
      Thread.yield();
    }
  }
}
