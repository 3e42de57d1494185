package dev.mtproto.internal.updates;

import dev.mtproto.updates.UpdateListener;
import dev.mtproto.updates.UpdateSignal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listener of the updates of a Type. */
record ListenerReceiver<T>(Class<T> type, UpdateListener<T> listener) implements Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(ListenerReceiver.class);

  @Override
  public boolean wants(UpdateSignal signal) {
    return !(signal instanceof UpdateSignal.Received received)
        || type.isInstance(received.update());
  }

  @Override
  public boolean isDemanded(UpdateSignal signal) {
    return false;
  }

  @Override
  public void accept(UpdateSignal signal) {
    try {
      if (signal instanceof UpdateSignal.Received received) {
        listener.onUpdate(type.cast(received.update()));
      } else if (signal instanceof UpdateSignal.Lost lost) {
        listener.onLoss(lost.count());
      }
    } catch (Throwable failed) {
      LOG.error("an update listener failed", failed);
    }
  }

  @Override
  public void end(@Nullable RuntimeException reason) {}
}
