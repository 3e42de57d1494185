package dev.mtproto.internal.event;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks one after the other, in order, on an executor. Thread-safe: {@link #lock} guards the
 * queue, and is never held while a task runs.
 */
public final class Mailbox implements Executor {
  private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

  /** How long the tasks that are there at the end are waited for; none takes long. */
  private static final long END = TimeUnit.SECONDS.toNanos(5);

  private final Executor executor;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private boolean draining;
  private boolean closed;

  /** One without tasks, that runs them on this executor. */
  public Mailbox(Executor executor) {
    this.executor = executor;
  }

  /** Runs a task after those that are there; not if this is closed. */
  @Override
  public void execute(Runnable task) {
    offer(task, Integer.MAX_VALUE);
  }

  /**
   * Runs a task after those that are there, unless so many wait already or this is closed.
   *
   * @return whether it will be run
   */
  public boolean offer(Runnable task, int most) {
    boolean begin;
    lock.lock();
    try {
      if (closed || queue.size() >= most) {
        return false;
      }
      queue.add(task);
      begin = !draining;
      draining = true;
    } finally {
      lock.unlock();
    }
    if (begin) {
      executor.execute(this::drain);
    }
    return true;
  }

  private void drain() {
    for (Runnable task = next(); task != null; task = next()) {
      try {
        task.run();
      } catch (Throwable failed) {
        LOG.error("a task failed; those after it go on", failed);
      }
    }
  }

  private @Nullable Runnable next() {
    lock.lock();
    try {
      Runnable task = queue.poll();
      draining = task != null;
      if (!draining) {
        idle.signalAll();
      }
      return task;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes no more tasks, and waits until those that it has are done: what came before the end
   * counts. Those that are not done in time are forgotten.
   */
  public void close() throws InterruptedException {
    lock.lock();
    try {
      closed = true;
      long left = END;
      while (draining && left > 0) {
        left = idle.awaitNanos(left);
      }
    } finally {
      queue.clear();
      lock.unlock();
    }
  }

  /** Takes no more tasks, and forgets those that have not begun; waits for none. */
  public void forget() {
    lock.lock();
    try {
      closed = true;
      queue.clear();
    } finally {
      lock.unlock();
    }
  }
}
