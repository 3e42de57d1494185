package dev.mtproto.proxy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** A server's threads: none of them ever waits for anything but work. */
final class ServerThreads {
  private ServerThreads() {}

  /** For transcoding and sending: as many as there is work for on this machine. */
  static ExecutorService workers() {
    int count = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    return Executors.newFixedThreadPool(count, named("mtprotod"));
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
