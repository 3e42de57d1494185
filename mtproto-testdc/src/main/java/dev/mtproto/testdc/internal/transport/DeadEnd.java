package dev.mtproto.testdc.internal.transport;

import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.Strike;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** The end of a half-open connection: from some byte on, nothing comes and nothing goes. */
final class DeadEnd {
  private final CountDownLatch closed;
  private final Strike<Fault.HalfOpen> strike;
  private volatile boolean dead;

  DeadEnd(CountDownLatch closed, Strike<Fault.HalfOpen> strike) {
    this.closed = closed;
    this.strike = strike;
  }

  /** Waits, at the end of what is read, until the connection is closed on this side. */
  InputStream input(InputStream bytes) {
    return new CutInput(bytes, strike.fault().bytes(), this::die);
  }

  private void die() {
    dead = true;
    strike.happened();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes what is written, and writes it only while the end is not dead. */
  OutputStream output(OutputStream bytes) {
    return new FilterOutputStream(bytes) {
      @Override
      public void write(byte[] packet, int offset, int length) throws IOException {
        if (!dead) {
          out.write(packet, offset, length);
        }
      }
    };
  }
}
