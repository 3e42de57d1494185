package dev.mtproto.internal.session;

import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call whose caller does not wait. The result is decoded by the executor, which also runs what
 * depends on the future. Cancelling it forgets the call and tells the server so.
 *
 * <p>It can be sent again after it has failed, if {@link #failed} has not made that final; also
 * over another session. An {@link Error} is final: who made the call gets it, as if he had waited.
 *
 * @param <R> the result
 */
public class FutureCall<R> extends CompletableFuture<R> {
  private final TlRequest<R> request;
  private volatile @Nullable Sent sent;

  /** A call that is not yet sent. */
  public FutureCall(TlRequest<R> request) {
    this.request = request;
  }

  /** Sends it; used by {@link Calls} only. */
  final void send(
      Session session, Results results, Duration timeout, @Nullable CallSequence sequence) {
    Sent attempt = new Sent(session, results, timeout, sequence);
    sent = attempt;
    session.send(attempt.message);
    if (isCancelled()) {
      session.abandon(attempt.message);
    }
  }

  /** It cannot be sent: there is no session to send it over. Called by the executor. */
  public final void refuse(RuntimeException problem) {
    failed(problem);
  }

  /** The server answered. Called by the executor. */
  protected void answered(R result) {
    complete(result);
  }

  /** It could not be sent, was refused, or not answered in time. Called by the executor. */
  protected void failed(RuntimeException problem) {
    completeExceptionally(problem);
  }

  /** Whether {@link #received} is to be called. */
  protected boolean wantsReceipt() {
    return false;
  }

  /** The server has the request. Called by the executor, perhaps more than once. */
  protected void received() {}

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    Sent last = sent;
    if (cancelled && last != null) {
      last.session.abandon(last.message);
    }
    return cancelled;
  }

  /** What depends on the result is an ordinary future: cancelling it does not cancel the call. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  /** One sending of the call. */
  private final class Sent implements TimedAnswer {
    private final Session session;
    private final Results results;
    private final Duration timeout;
    private final Outgoing message;

    Sent(Session session, Results results, Duration timeout, @Nullable CallSequence sequence) {
      this.session = session;
      this.results = results;
      this.timeout = timeout;
      long deadline = session.environment().nanoTime().getAsLong() + timeout.toNanos();
      this.message = Outgoing.call(request, this, deadline, sequence);
    }

    @Override
    public Duration timeout() {
      return timeout;
    }

    @Override
    public void succeed(byte[] body, Handover handover) {
      handover.add(() -> decode(body));
    }

    private void decode(byte[] body) {
      R result;
      try {
        result = results.decode(request, body);
      } catch (RuntimeException problem) {
        failed(problem);
        return;
      } catch (Error broken) {
        completeExceptionally(broken);
        return;
      }
      answered(result);
    }

    @Override
    public boolean wantsReceipt() {
      return FutureCall.this.wantsReceipt();
    }

    @Override
    public void received() {
      session.environment().executor().execute(FutureCall.this::received);
    }

    @Override
    public void fail(RuntimeException problem) {
      session.environment().executor().execute(() -> failed(problem));
    }
  }
}
