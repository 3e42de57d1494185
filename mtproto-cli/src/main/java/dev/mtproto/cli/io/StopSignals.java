package dev.mtproto.cli.io;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/** Listens to SIGTERM and SIGINT, from when it is made until it is closed. */
public final class StopSignals implements AutoCloseable {
  private static final long WAKE = TimeUnit.MILLISECONDS.toNanos(250);

  private final CountDownLatch stop = new CountDownLatch(1);
  private final Object oldTerm = Signals.register("TERM", stop::countDown);
  private final Object oldInt = Signals.register("INT", stop::countDown);

  /** Listens from now on. */
  public StopSignals() {}

  /** Waits for a signal, or until the thread is interrupted. */
  public void await() {
    try {
      stop.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits for a signal, or until the thread is interrupted, or the time is over.
   *
   * @param meanwhile is run a few times a second
   */
  public void await(Duration time, Runnable meanwhile) {
    long end = System.nanoTime() + time.toNanos();
    try {
      while (!stop.await(Math.min(WAKE, end - System.nanoTime()), TimeUnit.NANOSECONDS)
          && end - System.nanoTime() > 0) {
        meanwhile.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    Signals.unregister("TERM", oldTerm);
    Signals.unregister("INT", oldInt);
  }
}
