package dev.mtproto.testdc.internal.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Joins several writes; one that stays alone is written after a while. Guarded by its monitor. */
final class MergeOutput extends OutputStream {
  private static final int PATIENCE_MILLIS = 20;

  private final OutputStream out;
  private final int packets;
  private final ScheduledExecutorService timer;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private int count;

  MergeOutput(OutputStream out, int packets, ScheduledExecutorService timer) {
    this.out = out;
    this.packets = packets;
    this.timer = timer;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    waiting.write(bytes, offset, length);
    count++;
    if (count >= packets) {
      flush();
    } else if (count == 1) {
      Future<?> unused = timer.schedule(this::flushQuietly, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void flushQuietly() {
    try {
      flush();
    } catch (IOException gone) {
      // Who reads the connection sees that too.
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    waiting.writeTo(out);
    waiting.reset();
    count = 0;
  }
}
