package dev.mtproto.proxy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server's threads: none of them ever waits for anything but work.
 *
 * <p>Calls and streams have threads of their own. What is pushed to a thousand streams is seconds
 * of work at once, and a call that came after it would have to wait for all of it. Streams wait for
 * one another instead: they have half of the machine's processors at most.
 */
final class ServerThreads {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private ServerThreads() {}

  /** For calls: as many as there is work for on this machine. */
  static ExecutorService calls() {
    return pool(Math.max(4, 2 * PROCESSORS), "mtprotod-call");
  }

  /** For streams: so few that there is something left for calls. */
  static ExecutorService streams() {
    return pool(Math.max(1, PROCESSORS / 2), "mtprotod-stream");
  }

  /** For what is to be done later. */
  static ScheduledExecutorService scheduler() {
    return Executors.newSingleThreadScheduledExecutor(named("mtprotod-timer"));
  }

  /**
   * Threads that take whatever comes until they are shut down. After that grpc-java may still want
   * to tell them that a stream has ended: there is nobody left who would have to know, and to
   * refuse it would be a warning with a stack trace in the log.
   */
  private static ExecutorService pool(int threads, String name) {
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        named(name),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
