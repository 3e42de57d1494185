package dev.mtproto.internal.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tasks that one thread does, one after the other, as long as none of them takes long: to wake
 * another costs more than all of them. Once {@link #share} is called, each thread that joins in has
 * the executor send another before it begins: so no task waits for one that waits, perhaps for what
 * that very task would bring. If all is done when the other one comes, it finds nothing.
 */
final class SharedTasks implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SharedTasks.class);

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
      sendAnother();
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
    sendAnother();
  }

  /** If the executor refuses, whoever is here does the rest alone. */
  private void sendAnother() {
    try {
      executor.execute(this);
    } catch (RuntimeException | Error refused) {
      LOG.warn("the executor has no more threads for the answers of a packet", refused);
    }
  }
}
