package dev.mtproto.cli.io;

import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;

/** Listens to SIGTERM and SIGINT, from when it is made until it is closed. */
public final class StopSignals implements AutoCloseable {
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

  @Override
  public void close() {
    Signals.unregister("TERM", oldTerm);
    Signals.unregister("INT", oldInt);
  }
}
