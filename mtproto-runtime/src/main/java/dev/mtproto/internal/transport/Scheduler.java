package dev.mtproto.internal.transport;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs short tasks later. */
@FunctionalInterface
public interface Scheduler {
  /**
   * Runs a task after a delay.
   *
   * @param task short, and never waits
   * @return what takes the task back if it has not begun
   */
  Cancellable schedule(Runnable task, Duration delay);

  /** Takes a task back. */
  @FunctionalInterface
  interface Cancellable {
    /** Takes the task back, if it has not begun. */
    void cancel();
  }

  /** A scheduler that uses an executor. */
  static Scheduler of(ScheduledExecutorService executor) {
    return (task, delay) -> {
      Future<?> future = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> future.cancel(false);
    };
  }
}
