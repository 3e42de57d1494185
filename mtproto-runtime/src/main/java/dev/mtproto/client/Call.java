package dev.mtproto.client;

import dev.mtproto.tl.TlRequest;
import java.util.concurrent.CompletableFuture;

/**
 * A call that a {@link CallAdapter} may make, in the way that it likes; each of its methods makes
 * it anew. Thread-safe.
 *
 * @param <R> the result
 */
public interface Call<R> {
  /** What is called. */
  TlRequest<R> request();

  /**
   * Makes the call and waits for its result.
   *
   * @throws dev.mtproto.error.MtprotoException if it fails
   */
  R execute();

  /**
   * Makes the call without waiting.
   *
   * @return fails with a {@link dev.mtproto.error.MtprotoException}; cancelling it forgets the call
   */
  CompletableFuture<R> enqueue();
}
