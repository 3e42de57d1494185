package dev.mtproto.internal.session;

import dev.mtproto.internal.transport.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether tasks that one thread does take long, and has others join in then: they may be
 * waiting for each other. It looks while there are such tasks, and never when there are none.
 * Thread-safe: the monitor guards the fields.
 */
final class TaskWatch {
  private static final Logger LOG = LoggerFactory.getLogger(TaskWatch.class);

  /** So long tasks may wait for those before them. */
  static final Duration PATIENCE = Duration.ofMillis(2);

  private final Scheduler scheduler;
  private List<SharedTasks> watched = new ArrayList<>();
  private List<SharedTasks> fresh = new ArrayList<>();
  private boolean looking;

  TaskWatch(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Watches tasks that were given to the executor. */
  void add(SharedTasks tasks) {
    synchronized (this) {
      fresh.add(tasks);
      if (looking) {
        return;
      }
      looking = true;
    }
    lookLater();
  }

  /** If nobody can look later, nobody waits: others join in at once. */
  private void lookLater() {
    try {
      scheduler.schedule(this::look, PATIENCE);
    } catch (RuntimeException | Error refused) {
      LOG.warn("nobody can look whether answers wait for each other", refused);
      List<SharedTasks> all;
      synchronized (this) {
        all = watched;
        all.addAll(fresh);
        watched = new ArrayList<>();
        fresh = new ArrayList<>();
        looking = false;
      }
      all.forEach(SharedTasks::share);
    }
  }

  /** Who was there at the last look, too, has waited long enough. */
  private void look() {
    List<SharedTasks> late;
    boolean again;
    synchronized (this) {
      watched.removeIf(SharedTasks::areBegun);
      fresh.removeIf(SharedTasks::areBegun);
      late = watched;
      watched = fresh;
      fresh = new ArrayList<>();
      again = !watched.isEmpty();
      looking = again;
    }
    if (again) {
      lookLater();
    }
    late.forEach(SharedTasks::share);
  }
}
