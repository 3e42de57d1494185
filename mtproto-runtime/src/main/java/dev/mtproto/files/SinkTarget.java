package dev.mtproto.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import okio.BufferedSink;
import okio.Okio;
import okio.Sink;

/**
 * A sink, which takes the parts in order: who has a later one waits. Thread-safe: {@link #lock}
 * guards the next part, and is held while writing.
 */
final class SinkTarget implements DownloadTarget {
  /** What is written at once: the buffer's segments are pooled, but only a few of them. */
  private static final int PIECE = 32 << 10;

  private final BufferedSink sink;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition turn = lock.newCondition();
  private int next;
  private long written;

  SinkTarget(Sink sink) {
    this.sink = Okio.buffer(sink);
  }

  @Override
  public boolean has(int part) {
    return false;
  }

  @Override
  public void write(int part, ByteBuffer bytes) throws IOException, InterruptedException {
    lock.lockInterruptibly();
    try {
      while (part != next) {
        turn.await();
      }
      written += bytes.remaining();
      writeAll(bytes);
      next++;
      turn.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    int end = bytes.limit();
    while (bytes.position() < end) {
      bytes.limit(Math.min(end, bytes.position() + PIECE));
      sink.write(bytes);
    }
  }

  /**
   * Gives the sink what is left.
   *
   * @return how many bytes there were
   */
  long finish() throws IOException {
    lock.lock();
    try {
      sink.flush();
      return written;
    } finally {
      lock.unlock();
    }
  }
}
