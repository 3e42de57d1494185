package dev.mtproto.testdc.internal.transport;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * All threads of one data centre: virtual ones on Java 21 and later, else platform daemons. After
 * {@link #close} none is left.
 */
public final class ServerThreads implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String prefix;
  private final Set<Thread> started = ConcurrentHashMap.newKeySet();
  private final ThreadFactory virtual;
  private final ExecutorService workers;
  private final ScheduledExecutorService timer;

  /** Threads whose names begin so. */
  public ServerThreads(String prefix) {
    this.prefix = prefix;
    this.virtual = factory();
    this.workers = Executors.newCachedThreadPool(named("worker"));
    this.timer = Executors.newSingleThreadScheduledExecutor(named("timer"));
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
        virtual.newThread(
            () -> {
              try {
                work.run();
              } finally {
                started.remove(Thread.currentThread());
              }
            });
    thread.setName(prefix + "-" + name);
    started.add(thread);
    thread.start();
    return thread;
  }

  private ThreadFactory named(String name) {
    return work -> {
      Thread thread = virtual.newThread(work);
      thread.setName(prefix + "-" + name);
      return thread;
    };
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

  private static ThreadFactory factory() {
    ThreadFactory virtual = virtualFactory();
    if (virtual != null) {
      return virtual;
    }
    return work -> {
      Thread thread = new Thread(work);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** {@code Thread.ofVirtual().factory()}, where there is such a thing. */
  private static @Nullable ThreadFactory virtualFactory() {
    if (Runtime.version().feature() < 21) {
      return null;
    }
    try {
      Method ofVirtual = Thread.class.getMethod("ofVirtual");
      Object builder = ofVirtual.invoke(null);
      Method factory = Class.forName("java.lang.Thread$Builder").getMethod("factory");
      return (ThreadFactory) factory.invoke(builder);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Java 21 has virtual threads", impossible);
    }
  }
}
