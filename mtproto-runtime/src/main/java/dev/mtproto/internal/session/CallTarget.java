package dev.mtproto.internal.session;

import dev.mtproto.tl.TlRequest;
import java.time.Duration;

/** Where calls can be sent to. Thread-safe. */
public interface CallTarget {
  /**
   * Makes a call and waits for its result, which the caller's thread decodes.
   *
   * @throws dev.mtproto.error.MtprotoException if it fails
   */
  <R> R call(TlRequest<R> request, Duration timeout);

  /**
   * Sends a call, perhaps again; it is told what came of it.
   *
   * @throws dev.mtproto.error.ClientClosedException if nothing can be sent any more
   */
  void send(FutureCall<?> call, Duration timeout);
}
