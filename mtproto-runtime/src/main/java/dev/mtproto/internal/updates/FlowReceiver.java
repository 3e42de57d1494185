package dev.mtproto.internal.updates;

import dev.mtproto.updates.UpdateSignal;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A subscriber of a publisher. A loss that it is not told of, since its type has no place for that,
 * is told elsewhere.
 *
 * @param <T> what it gets
 */
final class FlowReceiver<T> implements Receiver, Flow.Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(FlowReceiver.class);

  private final Flow.Subscriber<? super T> subscriber;
  private final Function<UpdateSignal, @Nullable T> view;
  private final Consumer<UpdateSignal.Lost> losses;
  private volatile @Nullable Outlet outlet;

  /** What is asked for before {@code onSubscribe} has returned; guarded by this. */
  private long early;

  /** What was wrong with that; guarded by this. */
  private @Nullable RuntimeException earlyWrong;

  /** Whether it has; guarded by this. */
  private boolean begun;

  /**
   * A subscriber.
   *
   * @param view what it gets of a signal; null for nothing
   * @param losses told what it does not get
   */
  FlowReceiver(
      Flow.Subscriber<? super T> subscriber,
      Function<UpdateSignal, @Nullable T> view,
      Consumer<UpdateSignal.Lost> losses) {
    this.subscriber = subscriber;
    this.view = view;
    this.losses = losses;
  }

  /**
   * Begins: the subscriber may ask now. What he asks for comes once {@code onSubscribe} has
   * returned, since signals come one after the other; if it throws, nothing comes.
   */
  void begin(Outlet newOutlet) {
    outlet = newOutlet;
    boolean subscribed = false;
    try {
      subscriber.onSubscribe(this);
      subscribed = true;
    } finally {
      if (!subscribed) {
        newOutlet.close();
      }
    }
    beginToGive(newOutlet);
  }

  private void beginToGive(Outlet target) {
    long asked;
    RuntimeException wrong;
    synchronized (this) {
      begun = true;
      asked = early;
      wrong = earlyWrong;
    }
    if (wrong != null) {
      target.fail(wrong);
    } else if (asked > 0) {
      target.request(asked);
    }
  }

  /** Whether it is too early to ask; what is asked for is remembered then. */
  private synchronized boolean isEarly(long count) {
    if (!begun) {
      early = early + count < 0 ? Outlet.UNBOUNDED : early + count;
    }
    return !begun;
  }

  /** As {@link #isEarly(long)}, of a request that is wrong. */
  private synchronized boolean isEarly(RuntimeException wrong) {
    if (!begun && earlyWrong == null) {
      earlyWrong = wrong;
    }
    return !begun;
  }

  /** Nothing will come: as a publisher says that, which throws nothing. */
  void refuse(RuntimeException reason) {
    subscriber.onSubscribe(this);
    subscriber.onError(reason);
  }

  @Override
  public void request(long count) {
    Outlet target = outlet;
    if (target == null) {
      return;
    }
    if (count <= 0) {
      refuse(target, new IllegalArgumentException(count + " updates were asked for"));
    } else if (!isEarly(count)) {
      target.request(count);
    }
  }

  /** By way of the outlet, and not from here: the subscriber may be handling an update. */
  private void refuse(Outlet target, RuntimeException wrong) {
    if (!isEarly(wrong)) {
      target.fail(wrong);
    }
  }

  @Override
  public void cancel() {
    Outlet target = outlet;
    if (target != null) {
      target.close();
    }
  }

  @Override
  public boolean wants(UpdateSignal signal) {
    return signal instanceof UpdateSignal.Lost || view.apply(signal) != null;
  }

  @Override
  public boolean isDemanded(UpdateSignal signal) {
    return view.apply(signal) != null;
  }

  @Override
  public void accept(UpdateSignal signal) {
    T seen = view.apply(signal);
    if (seen == null) {
      if (signal instanceof UpdateSignal.Lost lost) {
        losses.accept(lost);
      }
      return;
    }
    try {
      subscriber.onNext(seen);
    } catch (Throwable failed) {
      LOG.error("a subscriber of updates failed, and gets no more", failed);
      cancel();
    }
  }

  @Override
  public void end(@Nullable RuntimeException reason) {
    try {
      if (reason == null) {
        subscriber.onComplete();
      } else {
        subscriber.onError(reason);
      }
    } catch (Throwable failed) {
      LOG.error("a subscriber of updates failed at its end", failed);
    }
  }
}
