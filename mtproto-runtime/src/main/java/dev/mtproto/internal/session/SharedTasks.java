package dev.mtproto.internal.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tasks that as many threads do as the executor has to spare, one after the other. Each that joins
 * in has the executor send another before it begins: so no task waits for one that waits, perhaps
 * for what that very task would bring. If all is done when the other one comes, it finds nothing.
 */
final class SharedTasks implements Runnable {
  private final Executor executor;
  private final Runnable[] tasks;
  private final AtomicInteger next = new AtomicInteger();

  SharedTasks(Executor executor, Runnable[] tasks) {
    this.executor = executor;
    this.tasks = tasks;
  }

  @Override
  public void run() {
    int task = next.getAndIncrement();
    if (task + 1 < tasks.length) {
      executor.execute(this);
    }
    while (task < tasks.length) {
      tasks[task].run();
      task = next.getAndIncrement();
    }
  }
}
