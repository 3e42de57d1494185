package dev.mtproto.testdc.internal.transport;

import dev.mtproto.internal.transport.Threads;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * All threads of one data centre: virtual ones on Java 21 and later, else platform daemons. After
 * {@link #close} none is left.
 */
public final class ServerThreads implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String prefix;
  private final Set<Thread> started = ConcurrentHashMap.newKeySet();
  private final ExecutorService workers;
  private final ScheduledExecutorService timer;

  /** Threads whose names begin so. */
  public ServerThreads(String prefix) {
    this.prefix = prefix;
    this.workers = Executors.newCachedThreadPool(named("worker"));
    this.timer = timer(named("timer"));
  }

  /** A timer that forgets what was cancelled, and what comes after its end. */
  private static ScheduledExecutorService timer(ThreadFactory factory) {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, factory, new ThreadPoolExecutor.DiscardPolicy());
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /** Runs short work soon. */
  public Executor workers() {
    return workers;
  }

  /** Runs work later. */
  public ScheduledExecutorService timer() {
    return timer;
  }

  /** Starts a thread. */
  public Thread start(String name, Runnable work) {
    Thread thread =
        Threads.newThread(
            prefix + "-" + name,
            () -> {
              try {
                work.run();
              } finally {
                started.remove(Thread.currentThread());
              }
            });
    started.add(thread);
    thread.start();
    return thread;
  }

  private ThreadFactory named(String name) {
    return work -> Threads.newThread(prefix + "-" + name, work);
  }

  /** Waits until all threads have ended, which those of closed sockets do by themselves. */
  @Override
  public void close() {
    workers.shutdownNow();
    timer.shutdownNow();
    try {
      workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      timer.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Set.copyOf(started).forEach(ServerThreads::await);
  }

  /** Waits, not for ever, for a thread that is about to end; not for the present one. */
  static void await(Thread thread) {
    try {
      if (thread != Thread.currentThread()) {
        thread.join(PATIENCE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
