package dev.mtproto.testdc;

import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.internal.transport.Threads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Time that stands until a test moves it, for clients and data centres: from task to task, and
 * before the first and after each it waits until what was begun in the executor has ended.
 */
final class DrivenTime extends Clock implements Scheduler {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final List<Task> tasks = new ArrayList<>();
  private final Set<Thread> readers = ConcurrentHashMap.newKeySet();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private Instant lastRead = Instant.MIN;
  private int busy;

  private record Task(Instant due, Runnable body) {}

  @Override
  public synchronized Instant instant() {
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
    tasks.removeIf(each -> each == task);
  }

  /** Waits until a task waits that will be due then. */
  synchronized void awaitTask(Duration from, Duration to) throws InterruptedException {
    while (tasks.stream()
        .noneMatch(task -> !task.due.isBefore(now.plus(from)) && !task.due.isAfter(now.plus(to)))) {
      wait();
    }
  }

  /** Whether a task waits that will be due by then. */
  synchronized boolean hasTaskWithin(Duration delay) {
    return tasks.stream().anyMatch(task -> !task.due.isAfter(now.plus(delay)));
  }

  /** How many tasks wait for their time. */
  synchronized int tasks() {
    return tasks.size();
  }

  /** Moves on. */
  void advance(Duration duration) throws InterruptedException {
    settle();
    Instant end = instant().plus(duration);
    for (Task task = takeDue(end); task != null; task = takeDue(end)) {
      task.body.run();
      settle();
    }
    synchronized (this) {
      now = end;
    }
  }

  private synchronized @Nullable Task takeDue(Instant end) {
    Task next =
        tasks.stream()
            .filter(task -> !task.due.isAfter(end))
            .min(Comparator.comparing(Task::due))
            .orElse(null);
    if (next != null) {
      tasks.remove(next);
      now = next.due.isAfter(now) ? next.due : now;
    }
    return next;
  }

  private synchronized void settle() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    while (busy > 0) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("the client does not come to rest");
      }
      wait(left);
    }
  }

  /** Waits until something that a server sent is read at the present time. */
  synchronized void awaitRead() throws InterruptedException {
    while (!lastRead.equals(now)) {
      wait();
    }
  }

  private synchronized void read() {
    lastRead = now;
    notifyAll();
  }

  /**
   * Waits until the threads that read what servers send have done with what they have read, and
   * wait for more.
   */
  void awaitReaders() {
    for (Thread reader : readers) {
      while (reader.isAlive() && !isWaitingForMore(reader)) {
        Thread.yield();
      }
    }
  }

  /** A virtual thread is parked then, another is within the system's call. */
  private static boolean isWaitingForMore(Thread reader) {
    StackTraceElement[] stack = reader.getStackTrace();
    return reader.getState() == Thread.State.WAITING
        || (stack.length > 0
            && stack[0].isNativeMethod()
            && stack[0].getClassName().startsWith("sun.nio.ch."));
  }

  private void execute(Runnable task) {
    begin();
    Threads.executor()
        .execute(
            () -> {
              try {
                task.run();
              } finally {
                end();
              }
            });
  }

  private synchronized void begin() {
    busy++;
  }

  private synchronized void end() {
    busy--;
    notifyAll();
  }

  /** Readers look at it whenever they have a packet. */
  private long nanoTime() {
    Thread caller = Thread.currentThread();
    if (caller.getName().endsWith("-reader")) {
      readers.add(caller);
      read();
    }
    return TimeUnit.MILLISECONDS.toNanos(instant().toEpochMilli());
  }

  /** A client's environment. */
  Environment environment() {
    return new Environment(this, this::nanoTime, new SecureRandomness(), this::execute, this);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
