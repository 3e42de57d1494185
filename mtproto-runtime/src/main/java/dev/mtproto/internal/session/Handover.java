package dev.mtproto.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What the answers of a packet have the executor do: it is handed over as one task, since waking a
 * thread for each costs more than all else. Each packet has its own. Not thread-safe.
 */
final class Handover {
  private final Executor executor;
  private final TaskWatch watch;
  private final List<Runnable> tasks = new ArrayList<>();

  Handover(Executor executor, TaskWatch watch) {
    this.executor = executor;
    this.watch = watch;
  }

  /** Has the executor do something, after {@link #end}. */
  void add(Runnable task) {
    tasks.add(task);
  }

  /** Hands over what has been added. */
  void end() {
    if (tasks.isEmpty()) {
      return;
    }
    if (tasks.size() == 1) {
      executor.execute(tasks.get(0));
    } else {
      SharedTasks shared = new SharedTasks(executor, tasks.toArray(new Runnable[0]));
      executor.execute(shared);
      watch.add(shared);
    }
    tasks.clear();
  }
}
