package dev.mtproto.files;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Counts what was transferred, and tells the listener now and then. Thread-safe: {@link #lock}
 * guards the fields below it, and is held while the listener is called; nobody waits for it but who
 * ends the transfer.
 */
final class Meter {
  private static final long INTERVAL = 100_000_000;
  private static final double SECOND = 1e9;

  /** How much the newest rate counts in the one that is shown. */
  private static final double WEIGHT = 0.3;

  private final ProgressListener listener;
  private final LongSupplier nanoTime;
  private final AtomicLong bytes = new AtomicLong();
  private volatile long total = -1;
  private volatile double rate;

  private final ReentrantLock lock = new ReentrantLock();
  private long lastTime;
  private long lastBytes;

  Meter(ProgressListener listener, LongSupplier nanoTime) {
    this.listener = listener;
    this.nanoTime = nanoTime;
    this.lastTime = nanoTime.getAsLong();
  }

  /** The file's length is known. */
  void setTotal(long newTotal) {
    total = newTotal;
  }

  /** An earlier attempt did so much. */
  void resumed(long count) {
    lock.lock();
    try {
      bytes.addAndGet(count);
      lastBytes += count;
    } finally {
      lock.unlock();
    }
  }

  /** So much was transferred. */
  void add(long count) {
    bytes.addAndGet(count);
    if (lock.tryLock()) {
      try {
        if (nanoTime.getAsLong() - lastTime >= INTERVAL) {
          tell();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** All was transferred. */
  void end() {
    lock.lock();
    try {
      tell();
    } finally {
      lock.unlock();
    }
  }

  private void tell() {
    long now = nanoTime.getAsLong();
    long done = bytes.get();
    if (now > lastTime) {
      double newest = (done - lastBytes) * SECOND / (now - lastTime);
      rate = rate == 0 ? newest : (1 - WEIGHT) * rate + WEIGHT * newest;
      lastTime = now;
      lastBytes = done;
    }
    listener.onProgress(progress());
  }

  Progress progress() {
    return new Progress(bytes.get(), total, rate);
  }
}
