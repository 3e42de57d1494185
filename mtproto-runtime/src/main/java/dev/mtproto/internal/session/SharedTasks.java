package dev.mtproto.internal.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tasks that one thread does, one after the other, as long as none of them takes long: to wake
 * another costs more than all of them. Once {@link #share} is called, each thread that joins in has
 * the executor send another before it begins: so no task waits for one that waits, perhaps for what
 * that very task would bring. If all is done when the other one comes, it finds nothing.
 */
final class SharedTasks implements Runnable {
  private final Executor executor;
  private final Runnable[] tasks;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean shared;

  SharedTasks(Executor executor, Runnable[] tasks) {
    this.executor = executor;
    this.tasks = tasks;
  }

  @Override
  public void run() {
    int task = next.getAndIncrement();
    if (shared && task + 1 < tasks.length) {
      executor.execute(this);
    }
    while (task < tasks.length) {
      tasks[task].run();
      task = next.getAndIncrement();
    }
  }

  /** Whether all have been begun. */
  boolean areBegun() {
    return next.get() >= tasks.length;
  }

  /** Has as many threads join in as the executor has to spare. */
  void share() {
    shared = true;
    executor.execute(this);
  }
}
