package dev.mtproto.internal.proxy.call;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets a bounded number of calls run at once. When there are more, each client has a queue, and the
 * clients take turns: one with a thousand calls waiting delays another's by one call. Thread-safe.
 *
 * <p>{@link #lock} guards everything; calls are started without it.
 */
public final class FairQueue {
  private final int maxRunning;
  private final int maxQueuedPerClient;
  private final Executor executor;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Queue<Runnable>> queues = new HashMap<>();
  private final Queue<String> turns = new ArrayDeque<>();
  private int running;
  private int queued;

  /**
   * Makes an empty queue.
   *
   * @param executor starts calls that had to wait
   */
  public FairQueue(int maxRunning, int maxQueuedPerClient, Executor executor) {
    this.maxRunning = maxRunning;
    this.maxQueuedPerClient = maxQueuedPerClient;
    this.executor = executor;
  }

  /**
   * Starts a call, now or when it is the client's turn. Whatever was started has to end with {@link
   * #ended()}.
   *
   * @return false if too many of the client's calls wait already
   */
  public boolean offer(String client, Runnable call) {
    lock.lock();
    try {
      if (running == maxRunning || queued > 0) {
        return enqueue(client, call);
      }
      running++;
    } finally {
      lock.unlock();
    }
    call.run();
    return true;
  }

  private boolean enqueue(String client, Runnable call) {
    Queue<Runnable> queue = queues.get(client);
    if (queue == null) {
      queue = new ArrayDeque<>();
      queues.put(client, queue);
      turns.add(client);
    }
    if (queue.size() == maxQueuedPerClient) {
      return false;
    }
    queued++;
    return queue.add(call);
  }

  /**
   * Takes back a call that waits.
   *
   * @return false if it was started, or never was here
   */
  public boolean withdraw(String client, Runnable call) {
    lock.lock();
    try {
      Queue<Runnable> queue = queues.get(client);
      if (queue == null || !queue.remove(call)) {
        return false;
      }
      queued--;
      if (queue.isEmpty()) {
        queues.remove(client);
        turns.remove(client);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** A call that was started has ended. */
  public void ended() {
    Runnable next;
    lock.lock();
    try {
      running--;
      next = next();
    } finally {
      lock.unlock();
    }
    if (next != null) {
      executor.execute(next);
    }
  }

  /** The first call of the client whose turn it is; he goes to the end of the line. */
  private @Nullable Runnable next() {
    String client = turns.poll();
    Queue<Runnable> queue = client == null ? null : queues.get(client);
    if (client == null || queue == null) {
      return null;
    }
    Runnable call = queue.remove();
    if (queue.isEmpty()) {
      queues.remove(client);
    } else {
      turns.add(client);
    }
    queued--;
    running++;
    return call;
  }

  /** How many calls run. */
  public int running() {
    lock.lock();
    try {
      return running;
    } finally {
      lock.unlock();
    }
  }

  /** How many calls wait. */
  public int queued() {
    lock.lock();
    try {
      return queued;
    } finally {
      lock.unlock();
    }
  }
}
