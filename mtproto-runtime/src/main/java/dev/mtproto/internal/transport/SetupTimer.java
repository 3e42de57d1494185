package dev.mtproto.internal.transport;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Closes a socket that is not ready in time, whatever it is waiting for. */
final class SetupTimer implements AutoCloseable {
  private final Duration timeout;
  private final Scheduler.Cancellable alarm;
  private volatile boolean rang;

  SetupTimer(Socket socket, Duration timeout, Scheduler scheduler) {
    this.timeout = timeout;
    this.alarm = scheduler.schedule(() -> ring(socket), timeout);
  }

  private void ring(Socket socket) {
    rang = true;
    SocketWire.close(socket);
  }

  /** What went wrong: a closed socket is not the reason if the time was over. */
  IOException explain(IOException failed) {
    if (!rang) {
      return failed;
    }
    IOException late = new SocketTimeoutException("not ready within " + timeout.toMillis() + " ms");
    late.initCause(failed);
    return late;
  }

  @Override
  public void close() {
    alarm.cancel();
  }
}
