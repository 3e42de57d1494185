package dev.mtproto.client;

import dev.mtproto.internal.event.Mailbox;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** One listener's queue, and how many it lost since it was full. Thread-safe. */
final class PushQueue<T extends TlObject> {
  private final Class<T> type;
  private final UpdateListener<T> listener;
  private final Mailbox mailbox;

  /** Whoever makes it more than 0 puts the telling of it into the mailbox. */
  private final AtomicLong lost = new AtomicLong();

  PushQueue(Class<T> type, UpdateListener<T> listener, Executor executor) {
    this.type = type;
    this.listener = listener;
    this.mailbox = new Mailbox(executor);
  }

  void offer(Push push) {
    // Once something is lost all is, until the listener has been told where.
    boolean taken = lost.get() == 0 && mailbox.offer(() -> deliver(push), Pushes.QUEUE);
    if (!taken && lost.getAndIncrement() == 0) {
      mailbox.execute(() -> listener.onLoss(lost.getAndSet(0)));
    }
  }

  private void deliver(Push push) {
    TlObject object = push.object();
    if (type.isInstance(object)) {
      listener.onUpdate(type.cast(object));
    }
  }

  void close() {
    mailbox.forget();
  }
}
