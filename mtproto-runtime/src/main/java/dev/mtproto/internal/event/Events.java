package dev.mtproto.internal.event;

import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.EventListener;
import dev.mtproto.event.Subscription;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a client's events to those who listen, in order, on the client's executor. Thread-safe:
 * {@link #lock} guards the queue, and is never held while a listener is called.
 */
public final class Events {
  private static final Logger LOG = LoggerFactory.getLogger(Events.class);

  private final Executor executor;
  private final List<EventListener> listeners = new CopyOnWriteArrayList<>();

  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<ClientEvent> queue = new ArrayDeque<>();
  private boolean draining;

  /** Nobody listens yet. */
  public Events(Executor executor) {
    this.executor = executor;
  }

  /** Adds a listener. */
  public Subscription subscribe(EventListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells all listeners; returns at once. */
  public void publish(ClientEvent event) {
    LOG.debug("{}", event);
    if (listeners.isEmpty()) {
      return;
    }
    boolean begin;
    lock.lock();
    try {
      queue.add(event);
      begin = !draining;
      draining = true;
    } finally {
      lock.unlock();
    }
    if (begin) {
      executor.execute(this::drain);
    }
  }

  private void drain() {
    for (ClientEvent event = next(); event != null; event = next()) {
      for (EventListener listener : listeners) {
        tell(listener, event);
      }
    }
  }

  private @Nullable ClientEvent next() {
    lock.lock();
    try {
      ClientEvent event = queue.poll();
      draining = event != null;
      return event;
    } finally {
      lock.unlock();
    }
  }

  private static void tell(EventListener listener, ClientEvent event) {
    try {
      listener.onEvent(event);
    } catch (Throwable failed) {
      LOG.error("an event listener failed", failed);
    }
  }
}
