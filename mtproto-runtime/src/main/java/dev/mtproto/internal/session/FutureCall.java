package dev.mtproto.internal.session;

import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call whose caller does not wait. The result is decoded by the executor, which also runs what
 * depends on the future. Cancelling it forgets the call and tells the server so.
 *
 * @param <R> the result
 */
final class FutureCall<R> extends CompletableFuture<R> implements TimedAnswer {
  private final Session session;
  private final Results results;
  private final TlRequest<R> request;
  private final Duration timeout;
  private volatile @Nullable Outgoing message;

  private FutureCall(Session session, Results results, TlRequest<R> request, Duration timeout) {
    this.session = session;
    this.results = results;
    this.request = request;
    this.timeout = timeout;
  }

  /** Makes a call. */
  static <R> FutureCall<R> call(
      Session session, Results results, TlRequest<R> request, Duration timeout) {
    FutureCall<R> call = new FutureCall<>(session, results, request, timeout);
    long deadline = session.environment().nanoTime().getAsLong() + timeout.toNanos();
    Outgoing message = new Outgoing(request, Outgoing.Kind.CALL, call, deadline);
    call.message = message;
    session.send(message);
    return call;
  }

  @Override
  public Duration timeout() {
    return timeout;
  }

  @Override
  public void succeed(byte[] body) {
    session.environment().executor().execute(() -> decode(body));
  }

  private void decode(byte[] body) {
    try {
      complete(results.decode(request, body));
    } catch (RuntimeException problem) {
      completeExceptionally(problem);
    }
  }

  @Override
  public void fail(RuntimeException problem) {
    session.environment().executor().execute(() -> completeExceptionally(problem));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    Outgoing sent = message;
    if (cancelled && sent != null) {
      Calls.abandon(session, sent);
    }
    return cancelled;
  }

  /** What depends on the result is an ordinary future: cancelling it does not cancel the call. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
