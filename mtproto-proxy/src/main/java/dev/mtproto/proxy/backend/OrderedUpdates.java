package dev.mtproto.proxy.backend;

import dev.mtproto.tl.TlLayer;
import dev.mtproto.updates.UpdateSignal;
import java.util.concurrent.Flow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands an account's updates, in order and with what was lost, to whoever wants them in TL. */
final class OrderedUpdates implements Flow.Subscriber<UpdateSignal>, TlBackend.Registration {
  private static final Logger LOG = LoggerFactory.getLogger(OrderedUpdates.class);

  private final PushForms forms;
  private final TlBackend.UpdateSink sink;
  private Flow.Subscription subscription;
  private boolean closed;

  OrderedUpdates(TlLayer layer, TlBackend.UpdateSink sink) {
    this.forms = new PushForms(layer);
    this.sink = sink;
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
  public void onNext(UpdateSignal signal) {
    try {
      handOn(signal);
    } catch (Throwable failed) {
      LOG.error("an update was lost: it could not be handed on", failed);
      sink.lost(1);
    } finally {
      more();
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

  private synchronized void more() {
    subscription.request(1);
  }

  @Override
  public void onError(Throwable failure) {
    LOG.error("there are no more updates", failure);
  }

  @Override
  public void onComplete() {
    LOG.debug("the client was closed");
  }

  @Override
  public synchronized void close() {
    closed = true;
    subscription.cancel();
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
