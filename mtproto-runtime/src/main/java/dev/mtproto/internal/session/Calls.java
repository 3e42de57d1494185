package dev.mtproto.internal.session;

import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Calls over a session. Thread-safe.
 *
 * @param session the session
 * @param results decodes the answers
 */
public record Calls(Session session, Results results) implements CallTarget {

  @Override
  public <R> R call(TlRequest<R> request, Duration timeout) {
    return BlockingCall.call(session, results, request, timeout, null);
  }

  /** Makes a call; the future fails with a {@link dev.mtproto.error.MtprotoException}. */
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, Duration timeout) {
    FutureCall<R> call = new FutureCall<>(request);
    send(call, timeout);
    return call;
  }

  @Override
  public void send(FutureCall<?> call, Duration timeout) {
    call.send(session, results, timeout, null);
  }

  /** The same, for calls that are to be executed one after the other. */
  public CallTarget inOrder(CallSequence sequence) {
    return new Ordered(this, sequence);
  }

  private record Ordered(Calls calls, CallSequence sequence) implements CallTarget {
    @Override
    public <R> R call(TlRequest<R> request, Duration timeout) {
      return BlockingCall.call(calls.session, calls.results, request, timeout, sequence);
    }

    @Override
    public void send(FutureCall<?> call, Duration timeout) {
      call.send(calls.session, calls.results, timeout, sequence);
    }
  }
}
