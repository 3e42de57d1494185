package dev.mtproto.client;

import dev.mtproto.error.ClientClosedException;
import dev.mtproto.event.Subscription;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/**
 * What the server pushes, as it comes: whole containers and short forms, out of order, twice or not
 * at all. {@link MtprotoClient#updates} makes updates of it. Thread-safe.
 *
 * <p>Each listener has a queue of its own of {@value #QUEUE} objects and is called by one thread at
 * a time, never the one that reads from the network. If the queue is full, the newest are dropped,
 * and the listener is told how many.
 */
public final class Pushes {
  /** How many objects wait for a listener at most. */
  public static final int QUEUE = 10_000;

  private final Executor executor;
  private final List<PushQueue<?>> queues = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  Pushes(Executor executor) {
    this.executor = executor;
  }

  /**
   * Listens to everything.
   *
   * @throws ClientClosedException if the client is closed: nothing would come
   */
  public Subscription subscribe(UpdateListener<TlObject> listener) {
    return subscribe(TlObject.class, listener);
  }

  /**
   * Listens to the objects of a Type.
   *
   * @param type the generated Type, or one of its records
   * @throws ClientClosedException if the client is closed: nothing would come
   */
  public <T extends TlObject> Subscription subscribe(Class<T> type, UpdateListener<T> listener) {
    PushQueue<T> queue = new PushQueue<>(type, listener, executor);
    queues.add(queue);
    if (closed) {
      queues.remove(queue);
      queue.close();
      throw new ClientClosedException("the client was closed: nothing is pushed any more");
    }
    return () -> {
      queues.remove(queue);
      queue.close();
    };
  }

  /** Hands an object to the listeners. */
  void publish(Push push) {
    queues.forEach(queue -> queue.offer(push));
  }

  /** Ends all subscriptions. */
  void close() {
    closed = true;
    queues.forEach(PushQueue::close);
    queues.clear();
  }
}
