package dev.mtproto.client;

import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener's queue. Thread-safe: {@link #lock} guards all fields below it, and is never held
 * while something is decoded or the listener is called.
 */
final class PushQueue<T extends TlObject> {
  private static final Logger LOG = LoggerFactory.getLogger(PushQueue.class);

  private final Class<T> type;
  private final UpdateListener<T> listener;
  private final Executor executor;

  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Push> queue = new ArrayDeque<>();
  private long lost;
  private boolean draining;
  private boolean closed;

  PushQueue(Class<T> type, UpdateListener<T> listener, Executor executor) {
    this.type = type;
    this.listener = listener;
    this.executor = executor;
  }

  void offer(Push push) {
    boolean begin;
    lock.lock();
    try {
      if (closed) {
        return;
      }
      // Once something is lost all is, until the listener has been told where.
      if (lost > 0 || queue.size() == Pushes.QUEUE) {
        lost++;
      } else {
        queue.add(push);
      }
      begin = !draining;
      draining = true;
    } finally {
      lock.unlock();
    }
    if (begin) {
      executor.execute(this::drain);
    }
  }

  private void drain() {
    for (Runnable next = next(); next != null; next = next()) {
      try {
        next.run();
      } catch (Throwable failed) {
        LOG.error("an update listener failed", failed);
      }
    }
  }

  /** What to tell the listener next; null if there is nothing, and then nobody drains any more. */
  private @Nullable Runnable next() {
    lock.lock();
    try {
      Push push = queue.poll();
      if (push != null) {
        return () -> deliver(push);
      }
      if (lost > 0) {
        long count = lost;
        lost = 0;
        return () -> listener.onLoss(count);
      }
      draining = false;
      return null;
    } finally {
      lock.unlock();
    }
  }

  private void deliver(Push push) {
    TlObject object = push.object();
    if (type.isInstance(object)) {
      listener.onUpdate(type.cast(object));
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      queue.clear();
    } finally {
      lock.unlock();
    }
  }
}
