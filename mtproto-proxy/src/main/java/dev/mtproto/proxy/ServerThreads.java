package dev.mtproto.proxy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
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
    return Executors.newFixedThreadPool(Math.max(4, 2 * PROCESSORS), named("mtprotod-call"));
  }

  /** For streams: so few that there is something left for calls. */
  static ExecutorService streams() {
    return Executors.newFixedThreadPool(Math.max(1, PROCESSORS / 2), named("mtprotod-stream"));
  }

  /** For what is to be done later. */
  static ScheduledExecutorService scheduler() {
    return Executors.newSingleThreadScheduledExecutor(named("mtprotod-timer"));
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
