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
    return BlockingCall.call(session, results, request, timeout);
  }

  /** Makes a call; the future fails with a {@link dev.mtproto.error.MtprotoException}. */
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, Duration timeout) {
    FutureCall<R> call = new FutureCall<>(request);
    send(call, timeout);
    return call;
  }

  @Override
  public void send(FutureCall<?> call, Duration timeout) {
    call.send(session, results, timeout);
  }
}
