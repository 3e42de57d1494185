package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.transport.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Time that stands until a test moves it, and the tasks that wait for it. */
public final class ManualTime implements Scheduler {
  private final List<Task> tasks = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");

  private record Task(Instant due, Runnable body) {}

  /** What the time is. */
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized Cancellable schedule(Runnable body, Duration delay) {
    Task task = new Task(now.plus(delay), body);
    tasks.add(task);
    notifyAll();
    return () -> cancel(task);
  }

  private synchronized void cancel(Task task) {
    tasks.remove(task);
  }

  /** Moves on, and runs what becomes due, in order. */
  public void advance(Duration duration) {
    synchronized (this) {
      now = now.plus(duration);
    }
    runDue();
  }

  /** Runs what is due already. */
  public void runDue() {
    for (Task task = takeDue(); task != null; task = takeDue()) {
      task.body.run();
    }
  }

  private synchronized @Nullable Task takeDue() {
    Task next =
        tasks.stream()
            .filter(task -> !task.due.isAfter(now))
            .min(Comparator.comparing(Task::due))
            .orElse(null);
    tasks.remove(next);
    return next;
  }

  /** How many tasks wait for their time. */
  public synchronized int tasks() {
    return tasks.size();
  }

  /** Waits until so many tasks wait for their time. */
  public synchronized void awaitTasks(int count) throws InterruptedException {
    while (tasks.size() < count) {
      wait();
    }
  }

  /** Waits until a task waits that will be due by then. */
  synchronized void awaitTaskWithin(Duration delay) throws InterruptedException {
    while (tasks.stream().noneMatch(task -> !task.due.isAfter(now.plus(delay)))) {
      wait();
    }
  }

  /** An environment of this time; tasks are run by {@code executor}. */
  public Environment environment(Executor executor) {
    return new Environment(
        this::now, () -> now().toEpochMilli() * 1_000_000, new SecureRandomness(), executor, this);
  }
}
