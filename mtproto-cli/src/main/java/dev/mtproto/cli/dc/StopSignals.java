package dev.mtproto.cli.dc;

import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;

/** Listens to SIGTERM and SIGINT, from when it is made until it is closed. */
final class StopSignals implements AutoCloseable {
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Object oldTerm = Signals.register("TERM", stop::countDown);
  private final Object oldInt = Signals.register("INT", stop::countDown);

  /** Waits for a signal, or until the thread is interrupted. */
  void await() {
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
