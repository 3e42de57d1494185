package dev.mtproto.proxy.backend;

import dev.mtproto.tl.TlLayer;
import dev.mtproto.updates.UpdateSignal;
import java.util.concurrent.Flow;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands an account's updates, in order and with what was lost, to whoever wants them in TL.
 * Thread-safe: its lock is held while an update is handed on, so that none is once it is closed.
 */
final class OrderedUpdates implements Flow.Subscriber<UpdateSignal>, TlBackend.Registration {
  private static final Logger LOG = LoggerFactory.getLogger(OrderedUpdates.class);

  /** Nobody knows how many. */
  private static final long UNKNOWN = -1;

  private final PushForms forms;
  private final TlBackend.UpdateSink sink;
  private final BooleanSupplier clientClosed;
  private Flow.Subscription subscription;
  private boolean closed;

  /**
   * Begins with its subscription.
   *
   * @param clientClosed whether the client has saved how far its updates were handled
   */
  OrderedUpdates(TlLayer layer, TlBackend.UpdateSink sink, BooleanSupplier clientClosed) {
    this.forms = new PushForms(layer);
    this.sink = sink;
    this.clientClosed = clientClosed;
    this.subscription = new NoSubscription();
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    if (closed) {
      begun.cancel();
    } else {
      begun.request(1);
    }
  }

  /** Whatever goes wrong with one, the others come: whoever throws here gets no more. */
  @Override
  public synchronized void onNext(UpdateSignal signal) {
    if (closed) {
      return;
    }
    try {
      handOn(signal);
    } catch (Throwable failed) {
      LOG.error("an update was lost: it could not be handed on", failed);
      sink.lost(1);
    } finally {
      subscription.request(1);
    }
  }

  private void handOn(UpdateSignal signal) {
    if (signal instanceof UpdateSignal.Received received) {
      sink.update(forms.write(received));
    } else if (signal instanceof UpdateSignal.Lost lost) {
      LOG.warn("updates of {} were lost: {}", lost.where(), lost.count());
      sink.lost(lost.count());
    }
  }

  @Override
  public void onError(Throwable failure) {
    LOG.error("there are no more updates", failure);
  }

  @Override
  public void onComplete() {
    LOG.debug("the client was closed");
  }

  /**
   * Ends it, after the update that is being handed on. What was not handed on comes again if the
   * client was closed before; if it lives on, that counts as handled: it is told as lost.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    boolean comesAgain = clientClosed.getAsBoolean();
    subscription.cancel();
    if (!comesAgain) {
      sink.lost(UNKNOWN);
    }
  }

  /** As long as there is none. */
  private static final class NoSubscription implements Flow.Subscription {
    @Override
    public void request(long count) {
      // Nobody publishes yet.
    }

    @Override
    public void cancel() {
      // Nothing to end.
    }
  }
}
