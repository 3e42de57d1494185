package dev.mtproto.internal.updates;

import dev.mtproto.updates.Overflow;
import dev.mtproto.updates.UpdateSettings;
import dev.mtproto.updates.UpdateSignal;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's buffer. Thread-safe: {@link #lock} guards all fields below it, and is never held
 * while the subscriber is called.
 */
final class Outlet {
  private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

  /** A demand that never ends. */
  static final long UNBOUNDED = Long.MAX_VALUE;

  private static final String TOO_SLOW = "a subscriber that is too slow";

  /** How much is handled before the others are told. */
  private static final int PROGRESS = 64;

  private record Entry(long number, UpdateSignal signal) {}

  private final Receiver receiver;
  private final UpdateSettings settings;
  private final Executor executor;
  private final Runnable progress;
  private final Runnable refusal;

  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Entry> queue = new ArrayDeque<>();
  private long offered;
  private long inHand;
  private long dropped;
  private boolean droppedUnknown;
  private long demand;
  private boolean draining;
  private boolean frozen;
  private boolean ending;
  private @Nullable RuntimeException endReason;
  private boolean closed;

  /**
   * A buffer that is empty.
   *
   * @param progress told that something has been handled
   * @param refusal told that the executor runs nothing: the subscriber gets no more
   */
  Outlet(
      Receiver receiver,
      UpdateSettings settings,
      Executor executor,
      Runnable progress,
      Runnable refusal) {
    this.receiver = receiver;
    this.settings = settings;
    this.executor = executor;
    this.progress = progress;
    this.refusal = refusal;
  }

  /** Begins after the signal of a number. */
  void beginAfter(long number) {
    lock.lock();
    try {
      offered = Math.max(offered, number);
    } finally {
      lock.unlock();
    }
  }

  /** Whether it gives out nothing any more. */
  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Takes a signal, the number-th of all. */
  void offer(long number, UpdateSignal signal) {
    boolean wanted = receiver.wants(signal);
    boolean begin;
    lock.lock();
    try {
      offered = number;
      if (closed || ending || !wanted) {
        return;
      }
      // Once something is dropped all is, until the subscriber has been told where.
      if (dropped > 0 || isFull()) {
        drop(signal);
      } else {
        queue.add(new Entry(number, signal));
      }
      begin = begins();
    } finally {
      lock.unlock();
    }
    drainIf(begin);
  }

  /** What is dropped may be that others were lost, perhaps nobody knows how many. */
  private void drop(UpdateSignal signal) {
    long count = signal instanceof UpdateSignal.Lost lost ? lost.count() : 1;
    droppedUnknown |= count < 0;
    dropped += Math.max(1, count);
  }

  private boolean isFull() {
    return queue.size() >= settings.buffer() && settings.overflow() == Overflow.TELL_LOSS;
  }

  /** Has so many more given out. */
  void request(long count) {
    boolean begin;
    lock.lock();
    try {
      demand = demand + count < 0 ? UNBOUNDED : demand + count;
      begin = begins();
    } finally {
      lock.unlock();
    }
    drainIf(begin);
  }

  /** Gives out nothing any more, and keeps what it has: it has not been handled. */
  void freeze() {
    lock.lock();
    try {
      frozen = true;
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what is there, and ends. */
  void end() {
    boolean begin;
    lock.lock();
    try {
      frozen = false;
      begin = ends(null);
    } finally {
      lock.unlock();
    }
    drainIf(begin);
  }

  /** Forgets what is there, and ends: its subscriber did something wrong, and is told what. */
  void fail(RuntimeException reason) {
    boolean begin;
    lock.lock();
    try {
      begin = ends(reason);
    } finally {
      lock.unlock();
    }
    drainIf(begin);
  }

  private boolean ends(@Nullable RuntimeException reason) {
    queue.clear();
    dropped = 0;
    droppedUnknown = false;
    if (!ending) {
      ending = true;
      endReason = reason;
    }
    return begins();
  }

  /** Gives out nothing any more. */
  void close() {
    lock.lock();
    try {
      closed = true;
      queue.clear();
      dropped = 0;
    } finally {
      lock.unlock();
    }
    progress.run();
  }

  /** Up to which number everything has been handled. */
  long handled() {
    lock.lock();
    try {
      Entry next = queue.peek();
      if (inHand != 0) {
        return inHand - 1;
      }
      return next == null ? offered : next.number() - 1;
    } finally {
      lock.unlock();
    }
  }

  private boolean begins() {
    boolean begin = !draining && !closed && hasNext();
    draining |= begin;
    return begin;
  }

  private boolean hasNext() {
    Entry next = queue.peek();
    if (frozen) {
      return false;
    }
    if (next == null) {
      return dropped > 0 || ending;
    }
    return demand > 0 || !receiver.isDemanded(next.signal());
  }

  /** An executor that refuses is its subscriber's end, and nobody else's matter. */
  private void drainIf(boolean begin) {
    if (!begin) {
      return;
    }
    try {
      executor.execute(this::drain);
    } catch (RuntimeException refused) {
      LOG.error("a subscriber's executor refuses to run: it gets no more updates", refused);
      close();
      refusal.run();
    }
  }

  private void drain() {
    int count = 0;
    for (Runnable next = next(); next != null; next = next()) {
      run(next);
      if (++count % PROGRESS == 0) {
        progress.run();
      }
    }
    progress.run();
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable failed) {
      LOG.error("a subscriber of updates failed, and gets no more", failed);
      close();
    }
  }

  /** What to do next; null if there is nothing, and then nobody drains any more. */
  private @Nullable Runnable next() {
    lock.lock();
    try {
      inHand = 0;
      draining = !closed && hasNext();
      return draining ? take() : null;
    } finally {
      lock.unlock();
    }
  }

  private Runnable take() {
    Entry entry = queue.poll();
    if (entry != null) {
      inHand = entry.number();
      if (demand != UNBOUNDED && receiver.isDemanded(entry.signal())) {
        demand--;
      }
      return () -> receiver.accept(entry.signal());
    }
    if (dropped > 0) {
      long count = droppedUnknown ? -1 : dropped;
      UpdateSignal loss = new UpdateSignal.Lost(TOO_SLOW, 0, count, null);
      dropped = 0;
      droppedUnknown = false;
      return () -> receiver.accept(loss);
    }
    closed = true;
    RuntimeException reason = endReason;
    return () -> receiver.end(reason);
  }
}
