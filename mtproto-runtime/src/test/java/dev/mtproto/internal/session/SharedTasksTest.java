package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SharedTasksTest {
  private final Queue<Runnable> given = new ArrayDeque<>();
  private final AtomicInteger done = new AtomicInteger();
  private final ManualTime time = new ManualTime();
  private final TaskWatch watch = new TaskWatch(time);

  @Test
  void oneThreadDoesAllIfNoOtherComes() {
    SharedTasks tasks = new SharedTasks(given::add, tasks(100));
    assertThat(tasks.areBegun()).isFalse();

    tasks.run();

    assertThat(done).hasValue(100);
    assertThat(tasks.areBegun()).isTrue();
    assertThat(given).as("who was sent for").isEmpty();
    tasks.run();
    assertThat(done).hasValue(100);
  }

  @Test
  void aTaskMayWaitForAnyOther() throws Exception {
    ExecutorService executor = Executors.newCachedThreadPool();
    try {
      CountDownLatch last = new CountDownLatch(1);
      CountDownLatch all = new CountDownLatch(9);
      Runnable[] tasks = new Runnable[9];
      Arrays.fill(
          tasks,
          (Runnable)
              () -> {
                awaitQuietly(last);
                all.countDown();
              });
      tasks[8] =
          () -> {
            last.countDown();
            all.countDown();
          };

      SharedTasks shared = new SharedTasks(executor, tasks);
      executor.execute(shared);
      watch.add(shared);
      time.advance(TaskWatch.PATIENCE);
      assertThat(shared.areBegun()).as("others were sent for at once").isFalse();
      time.advance(TaskWatch.PATIENCE);

      assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(time.tasks()).as("looks that are to come").isZero();
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void eachTaskIsDoneOnceByWhomever() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      CountDownLatch all = new CountDownLatch(10_000);
      AtomicInteger[] times = new AtomicInteger[10_000];
      Runnable[] tasks = new Runnable[times.length];
      for (int i = 0; i < tasks.length; i++) {
        AtomicInteger time = new AtomicInteger();
        times[i] = time;
        tasks[i] =
            () -> {
              time.incrementAndGet();
              all.countDown();
            };
      }

      SharedTasks shared = new SharedTasks(executor, tasks);
      executor.execute(shared);
      shared.share();

      assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
      executor.shutdown();
      assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(times).allSatisfy(time -> assertThat(time).hasValue(1));
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void aTaskThatThrowsCostsNoOther() {
    Runnable[] tasks = tasks(3);
    tasks[0] =
        () -> {
          throw new IllegalStateException("a task's own affair");
        };

    SharedTasks shared = new SharedTasks(given::add, tasks);
    watch.add(shared);

    assertThatThrownBy(shared::run).isInstanceOf(IllegalStateException.class);
    time.advance(TaskWatch.PATIENCE);
    time.advance(TaskWatch.PATIENCE);
    given.remove().run();

    assertThat(done).hasValue(2);
  }

  @Test
  void anExecutorThatRefusesCostsNoTaskAndKeepsNobodyElseWaiting() {
    SharedTasks refused =
        new SharedTasks(
            task -> {
              throw new RejectedExecutionException("full");
            },
            tasks(3));
    watch.add(refused);
    watch.add(new SharedTasks(given::add, tasks(3)));

    time.advance(TaskWatch.PATIENCE);
    time.advance(TaskWatch.PATIENCE);
    given.remove().run();
    refused.run();

    assertThat(done).hasValue(6);
  }

  @Test
  void ifNobodyCanLookLaterOthersJoinInAtOnce() {
    AtomicBoolean refuses = new AtomicBoolean(true);
    TaskWatch refused =
        new TaskWatch(
            (task, delay) -> {
              if (refuses.get()) {
                throw new RejectedExecutionException("full");
              }
              return time.schedule(task, delay);
            });

    refused.add(new SharedTasks(given::add, tasks(1)));
    assertThat(given).as("who was sent for at once").hasSize(1);
    refuses.set(false);
    refused.add(new SharedTasks(given::add, tasks(1)));
    assertThat(given).hasSize(1);
    time.advance(TaskWatch.PATIENCE);
    time.advance(TaskWatch.PATIENCE);

    assertThat(given).as("who was sent for after a look").hasSize(2);
  }

  private Runnable[] tasks(int count) {
    return Collections.nCopies(count, (Runnable) done::incrementAndGet).toArray(new Runnable[0]);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
