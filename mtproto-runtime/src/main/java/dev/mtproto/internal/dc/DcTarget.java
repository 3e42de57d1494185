package dev.mtproto.internal.dc;

import dev.mtproto.credentials.SavedKey;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.session.CallTarget;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.FutureCall;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One of a client's sessions with a data centre that is not its home, or not in the home's own way:
 * connected when it is first called, and closed when it has not been called for a while.
 * Thread-safe: what it has is in {@link SharedWork}.
 */
final class DcTarget implements CallTarget {
  /** How long a connection is kept that nobody calls on. */
  static final Duration IDLE = Duration.ofMinutes(3);

  private final DcPool pool;
  private final DcSettings settings;
  private final DcAccess access;
  private final DcDialer dialer;
  private final int dcId;
  private final DcUse use;
  private final SharedWork<DcLink> link = new SharedWork<>();
  private volatile long lastUsed;
  private volatile boolean closed;

  /** Looks whether the link is idle; null before there was one. */
  private volatile Scheduler.@Nullable Cancellable watch;

  DcTarget(DcPool pool, DcSettings settings, DcAccess access, int dcId, DcUse use) {
    this.pool = pool;
    this.settings = settings;
    this.access = access;
    this.dialer = pool.dialer(dcId, use);
    this.dcId = dcId;
    this.use = use;
  }

  /** The link, connected, with the account known there. */
  CompletableFuture<DcLink> ready() {
    lastUsed = now();
    CompletableFuture<DcLink> opened = link.get(this::open);
    return opened.thenCompose(open -> access.authorize(open).thenApply(known -> open));
  }

  private @Nullable DcLink readyNow() {
    DcLink open = link.result();
    lastUsed = now();
    return open != null && access.isAuthorized() ? open : null;
  }

  private CompletableFuture<DcLink> open() {
    return pool.haveAddresses(dcId, use)
        .thenCompose(nothing -> access.key(dialer, this::trusted))
        .thenApplyAsync(this::connect, settings.environment().executor());
  }

  private CompletableFuture<RsaKeyRing> trusted() {
    return use == DcUse.CDN
        ? pool.cdnKeys(dcId)
        : CompletableFuture.completedFuture(settings.network().keys());
  }

  private DcLink connect(SavedKey key) {
    DcLink fresh = pool.link(dialer, dcId, use, key);
    fresh.connect();
    watch(IDLE);
    if (isClosed()) {
      fresh.close(new ClientClosedException("the client was closed"));
    }
    return fresh;
  }

  private void watch(Duration delay) {
    Environment environment = settings.environment();
    Runnable look = () -> environment.executor().execute(this::closeIfIdle);
    watch = environment.scheduler().schedule(look, delay);
    if (isClosed()) {
      endWatch();
    }
  }

  private void endWatch() {
    Scheduler.Cancellable last = watch;
    if (last != null) {
      last.cancel();
    }
  }

  private boolean isClosed() {
    return closed || pool.isClosed();
  }

  private void closeIfIdle() {
    DcLink open = link.result();
    if (open == null) {
      return;
    }
    Duration unused = Duration.ofNanos(now() - lastUsed);
    if (unused.compareTo(IDLE) < 0) {
      watch(IDLE.minus(unused));
    } else if (!open.retire(new ClientClosedException("nobody called data centre " + dcId))) {
      watch(IDLE);
    }
  }

  private long now() {
    return settings.environment().nanoTime().getAsLong();
  }

  /** Gives the link away, open; whoever calls next gets another. */
  void release(DcLink open) {
    link.forget(open);
  }

  /** Takes a link over. */
  void adopt(DcLink open) {
    lastUsed = now();
    link.set(open);
    watch(IDLE);
  }

  /** A link ended: if it is this one, the next call makes another, with another key if need be. */
  void closed(DcLink ended, RuntimeException reason) {
    if (link.result() != ended) {
      return;
    }
    if (reason instanceof TransportErrorException refused
        && refused.code() == TransportErrorException.UNKNOWN_KEY) {
      access.lose(ended.key());
    }
    link.forget(ended);
  }

  void close(RuntimeException reason) {
    closed = true;
    endWatch();
    DcLink open = link.result();
    if (open != null && link.forget(open)) {
      open.close(reason);
    }
  }

  /** How long a call may take in all, whatever it has to wait for before it is sent. */
  private final class Time {
    final Duration timeout;
    private final long begun = now();

    Time(Duration timeout) {
      this.timeout = timeout;
    }

    Duration left() {
      return timeout.minusNanos(now() - begun);
    }
  }

  @Override
  public <R> R call(TlRequest<R> request, Duration timeout) {
    Time time = new Time(timeout);
    for (DcLink open = readyNow(); ; open = null) {
      DcLink there = open == null ? await(request, time) : open;
      try {
        return there.calls().call(request, left(request, time));
      } catch (ClientClosedException unsent) {
        forgetIfRetired(there, unsent);
      }
    }
  }

  private static Duration left(TlRequest<?> request, Time time) {
    Duration left = time.left();
    if (left.isZero() || left.isNegative()) {
      throw new CallTimeoutException(request.tlName(), time.timeout);
    }
    return left;
  }

  /** A call that met a link as nobody used it any more has not been sent, and takes another. */
  private void forgetIfRetired(DcLink met, ClientClosedException unsent) {
    if (!met.isRetired()) {
      throw unsent;
    }
    link.forget(met);
  }

  /** A future is a managed blocker itself: a pool's thread that waits is replaced. */
  private DcLink await(TlRequest<?> request, Time time) {
    CompletableFuture<DcLink> opened = ready().copy();
    CallTimeoutException late = new CallTimeoutException(request.tlName(), time.timeout);
    Scheduler.Cancellable alarm = failLater(opened, late, left(request, time));
    try {
      return opened.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ConnectionException("interrupted in a call of " + request.tlName(), interrupted);
    } catch (ExecutionException failed) {
      throw Failures.of(failed);
    } finally {
      alarm.cancel();
    }
  }

  private Scheduler.Cancellable failLater(
      CompletableFuture<?> waiting, RuntimeException late, Duration time) {
    return settings
        .environment()
        .scheduler()
        .schedule(() -> waiting.completeExceptionally(late), time);
  }

  @Override
  public void send(FutureCall<?> call, Duration timeout) {
    Time time = new Time(timeout);
    DcLink open = readyNow();
    if (open == null) {
      sendWhenReady(call, time);
    } else {
      sendOver(open, call, time);
    }
  }

  private void sendOver(DcLink open, FutureCall<?> call, Time time) {
    try {
      open.calls().send(call, time.left());
    } catch (ClientClosedException unsent) {
      forgetIfRetired(open, unsent);
      sendWhenReady(call, time);
    }
  }

  private void sendWhenReady(FutureCall<?> call, Time time) {
    CompletableFuture<DcLink> opened = ready().copy();
    Scheduler.Cancellable alarm = failLater(opened, late(time.timeout), time.left());
    var unused =
        opened.whenCompleteAsync(
            (ready, failure) -> {
              alarm.cancel();
              sendOrRefuse(call, time, ready, failure);
            },
            settings.environment().executor());
  }

  private RuntimeException late(Duration timeout) {
    return new ConnectionException(
        "data centre " + dcId + " could not be reached within " + timeout.toMillis() + " ms");
  }

  private void sendOrRefuse(
      FutureCall<?> call, Time time, @Nullable DcLink ready, @Nullable Throwable failure) {
    try {
      if (ready != null) {
        sendOver(ready, call, time);
      } else if (failure != null) {
        call.refuse(Failures.of(failure));
      }
    } catch (RuntimeException closed) {
      call.refuse(closed);
    }
  }
}
