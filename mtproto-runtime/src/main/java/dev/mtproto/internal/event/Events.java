package dev.mtproto.internal.event;

import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.EventListener;
import dev.mtproto.event.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a client's events to those who listen, in order, on the client's executor. Thread-safe. */
public final class Events {
  private static final Logger LOG = LoggerFactory.getLogger(Events.class);

  private final Mailbox mailbox;
  private final List<EventListener> listeners = new CopyOnWriteArrayList<>();

  /** Nobody listens yet. */
  public Events(Executor executor) {
    this.mailbox = new Mailbox(executor);
  }

  /** Adds a listener. */
  public Subscription subscribe(EventListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells all listeners; returns at once. */
  public void publish(ClientEvent event) {
    LOG.debug("{}", event);
    if (!listeners.isEmpty()) {
      mailbox.execute(() -> listeners.forEach(listener -> tell(listener, event)));
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
