package dev.mtproto.files;

import dev.mtproto.internal.transport.Threads;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a loop on some threads at once, and waits for them. The first that fails, in whatever way,
 * ends the others: they are interrupted, and what they work with is closed. Thread-safe: the
 * monitor guards the failure.
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

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch running;
  private final Closeable resource;
  private @Nullable Throwable failure;

  private Workers(int count, Closeable resource) {
    this.running = new CountDownLatch(count);
    this.resource = resource;
  }

  /**
   * Runs a loop on so many threads, which belong to the same transfer as the calling one.
   *
   * @param resource closed if not all of them come to an end, for what no interrupt ends
   * @throws InterruptedException if the calling thread is interrupted; the workers have ended then
   */
  static void run(String name, int count, Loop loop, Closeable resource)
      throws InterruptedException {
    Workers workers = new Workers(count, resource);
    Transfer<?> owner = Transfer.current();
    for (int i = 0; i < count; i++) {
      int number = i;
      workers.threads.add(
          Threads.newThread(
              name + "-" + i, () -> Transfer.within(owner, () -> workers.work(loop, number))));
    }
    workers.threads.forEach(Thread::start);
    workers.await();
  }

  private void work(Loop loop, int number) {
    try {
      loop.run(number);
    } catch (Throwable failed) {
      // An interrupt, too, leaves work undone; if another failed before, that is what is told.
      fail(failed);
    } finally {
      running.countDown();
    }
  }

  private void fail(Throwable failed) {
    synchronized (this) {
      if (failure != null) {
        return;
      }
      failure = failed;
    }
    stop();
  }

  private void stop() {
    threads.forEach(Thread::interrupt);
    try {
      resource.close();
    } catch (IOException | RuntimeException failed) {
      LOG.debug("what was given up could not be closed", failed);
    }
  }

  private void await() throws InterruptedException {
    boolean interrupted = false;
    while (running.getCount() > 0) {
      try {
        running.await();
      } catch (InterruptedException stopped) {
        interrupted = true;
        stop();
      }
    }
    if (interrupted) {
      throw new InterruptedException();
    }
    Throwable failed;
    synchronized (this) {
      failed = failure;
    }
    if (failed instanceof RuntimeException exception) {
      throw exception;
    } else if (failed instanceof Error error) {
      throw error;
    } else if (failed != null) {
      throw new InterruptedException();
    }
  }
}
