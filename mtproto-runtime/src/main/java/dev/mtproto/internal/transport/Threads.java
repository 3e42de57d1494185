package dev.mtproto.internal.transport;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * The runtime's threads: virtual from Java 21 on, daemon platform threads before. Nothing else
 * depends on the Java version.
 */
public final class Threads {
  private static final @Nullable MethodHandle START_VIRTUAL = startVirtual();

  private Threads() {}

  /** Whether the threads are virtual. */
  public static boolean areVirtual() {
    return START_VIRTUAL != null;
  }

  /** Starts a thread. */
  public static void start(String name, Runnable body) {
    newThread(name, body).start();
  }

  /** A thread that is not started. */
  public static Thread newThread(String name, Runnable body) {
    if (START_VIRTUAL != null) {
      return virtual(START_VIRTUAL, name, body);
    }
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Where answers are decoded and users' code runs, for all clients of this JVM. */
  public static Executor executor() {
    return Shared.EXECUTOR;
  }

  /**
   * A task of the {@link #executor} that waits for the network: while it does, its thread is
   * replaced, so that a few connections that do not come about hold up nobody else.
   */
  public static Runnable waiting(Runnable task) {
    return () -> {
      try {
        ForkJoinPool.managedBlock(new Waiting(task));
      } catch (InterruptedException impossible) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Runs its task as what a thread of a pool waits for. */
  private static final class Waiting implements ForkJoinPool.ManagedBlocker {
    private final Runnable task;
    private boolean done;

    Waiting(Runnable task) {
      this.task = task;
    }

    @Override
    public boolean block() {
      done = true;
      task.run();
      return true;
    }

    @Override
    public boolean isReleasable() {
      return done;
    }
  }

  /** Delays, for all clients of this JVM. */
  public static Scheduler scheduler() {
    return Shared.SCHEDULER;
  }

  private static Thread virtual(MethodHandle unstarted, String name, Runnable body) {
    try {
      Thread thread = (Thread) unstarted.invokeExact(body);
      thread.setName(name);
      return thread;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@code Thread.ofVirtual().unstarted(Runnable)}, which Java 17 does not have. */
  private static @Nullable MethodHandle startVirtual() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
      Object ofVirtual =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder)).invoke();
      return lookup
          .findVirtual(builder, "unstarted", MethodType.methodType(Thread.class, Runnable.class))
          .bindTo(ofVirtual);
    } catch (ReflectiveOperationException java17) {
      return null;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Made when first needed. */
  private static final class Shared {
    static final Executor EXECUTOR = executor();
    static final Scheduler SCHEDULER = scheduler();

    /** A pool in which a blocked thread is replaced: users' code may wait for other calls. */
    private static Executor executor() {
      if (areVirtual()) {
        return task -> start("mtproto-task", task);
      }
      int parallelism = Math.max(2, Runtime.getRuntime().availableProcessors());
      return new ForkJoinPool(
          parallelism, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
    }

    private static Scheduler scheduler() {
      ThreadFactory factory = body -> newThread("mtproto-timer", body);
      ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, factory);
      timer.setRemoveOnCancelPolicy(true);
      return Scheduler.of(timer);
    }
  }
}
