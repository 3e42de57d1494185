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
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    if (pool.isClosed()) {
      fresh.close(new ClientClosedException("the client was closed"));
    }
    watch(IDLE);
    return fresh;
  }

  private void watch(Duration delay) {
    Environment environment = settings.environment();
    Runnable look = () -> environment.executor().execute(this::closeIfIdle);
    environment.scheduler().schedule(look, delay);
  }

  private void closeIfIdle() {
    DcLink open = link.result();
    if (open == null) {
      return;
    }
    Duration unused = Duration.ofNanos(now() - lastUsed);
    if (unused.compareTo(IDLE) < 0) {
      watch(IDLE.minus(unused));
    } else if (open.pendingCount() > 0) {
      watch(IDLE);
    } else if (link.forget(open)) {
      open.close(new ClientClosedException("nobody called data centre " + dcId));
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
    DcLink open = link.result();
    if (open != null && link.forget(open)) {
      open.close(reason);
    }
  }

  @Override
  public <R> R call(TlRequest<R> request, Duration timeout) {
    DcLink open = readyNow();
    if (open != null) {
      return open.calls().call(request, timeout);
    }
    long begun = now();
    DcLink opened = await(request, timeout);
    Duration left = timeout.minusNanos(now() - begun);
    if (left.isZero() || left.isNegative()) {
      throw new CallTimeoutException(request.tlName(), timeout);
    }
    return opened.calls().call(request, left);
  }

  /** A future is a managed blocker itself: a pool's thread that waits is replaced. */
  private DcLink await(TlRequest<?> request, Duration timeout) {
    try {
      return ready().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ConnectionException("interrupted in a call of " + request.tlName(), interrupted);
    } catch (ExecutionException failed) {
      throw Failures.of(failed);
    } catch (TimeoutException late) {
      throw new CallTimeoutException(request.tlName(), timeout);
    }
  }

  @Override
  public void send(FutureCall<?> call, Duration timeout) {
    DcLink open = readyNow();
    if (open != null) {
      open.calls().send(call, timeout);
      return;
    }
    CompletableFuture<DcLink> opened = ready().copy();
    var alarm =
        settings
            .environment()
            .scheduler()
            .schedule(() -> opened.completeExceptionally(late(timeout)), timeout);
    var unused =
        opened.whenCompleteAsync(
            (ready, failure) -> {
              alarm.cancel();
              sendOrRefuse(call, timeout, ready, failure);
            },
            settings.environment().executor());
  }

  private RuntimeException late(Duration timeout) {
    return new ConnectionException(
        "data centre " + dcId + " could not be reached within " + timeout.toMillis() + " ms");
  }

  private static void sendOrRefuse(
      FutureCall<?> call, Duration timeout, @Nullable DcLink ready, @Nullable Throwable failure) {
    try {
      if (ready != null) {
        ready.calls().send(call, timeout);
      } else if (failure != null) {
        call.refuse(Failures.of(failure));
      }
    } catch (RuntimeException closed) {
      call.refuse(closed);
    }
  }
}
