package dev.mtproto.files;

import dev.mtproto.internal.transport.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Runs a loop on some threads at once, and waits for them. The first that fails ends the others, by
 * interrupting them. Thread-safe: the monitor guards the failure.
 */
final class Workers {
  /** What each thread does. */
  @FunctionalInterface
  interface Loop {
    /**
     * Works until nothing is left.
     *
     * @param worker the thread's number, from 0
     */
    void run(int worker) throws InterruptedException;
  }

  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch running;
  private @Nullable RuntimeException failure;

  private Workers(int count) {
    running = new CountDownLatch(count);
  }

  /**
   * Runs a loop on so many threads.
   *
   * @throws InterruptedException if the calling thread is interrupted; the workers have ended then
   */
  static void run(String name, int count, Loop loop) throws InterruptedException {
    Workers workers = new Workers(count);
    for (int i = 0; i < count; i++) {
      int number = i;
      workers.threads.add(Threads.newThread(name + "-" + i, () -> workers.work(loop, number)));
    }
    workers.threads.forEach(Thread::start);
    workers.await();
  }

  private void work(Loop loop, int number) {
    try {
      loop.run(number);
    } catch (RuntimeException failed) {
      fail(failed);
    } catch (InterruptedException stopped) {
      // Another failed, or nobody wants the result any more.
    } finally {
      running.countDown();
    }
  }

  private void fail(RuntimeException failed) {
    synchronized (this) {
      if (failure != null) {
        return;
      }
      failure = failed;
    }
    threads.forEach(Thread::interrupt);
  }

  private void await() throws InterruptedException {
    boolean interrupted = false;
    while (running.getCount() > 0) {
      try {
        running.await();
      } catch (InterruptedException stopped) {
        interrupted = true;
        threads.forEach(Thread::interrupt);
      }
    }
    if (interrupted) {
      throw new InterruptedException();
    }
    synchronized (this) {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
