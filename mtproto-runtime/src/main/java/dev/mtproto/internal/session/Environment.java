package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.internal.transport.Threads;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * What a session takes from outside, so that tests can drive it by hand. All parts are thread-safe.
 *
 * @param clock the local time
 * @param nanoTime a time that only goes forward, in nanoseconds, for deadlines
 * @param random where ids, keys and padding come from
 * @param executor where answers are decoded and users' code runs
 * @param scheduler runs what is due later
 */
public record Environment(
    InstantSource clock,
    LongSupplier nanoTime,
    Randomness random,
    Executor executor,
    Scheduler scheduler) {

  /** Made when first needed. */
  private static final class Shared {
    static final Randomness RANDOM = new SecureRandomness();
  }

  /** The system's time, and the threads and randomness that all clients of this JVM share. */
  public static Environment system() {
    return new Environment(
        InstantSource.system(),
        System::nanoTime,
        Shared.RANDOM,
        Threads.executor(),
        Threads.scheduler());
  }
}
