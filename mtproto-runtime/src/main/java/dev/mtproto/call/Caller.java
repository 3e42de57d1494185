package dev.mtproto.call;

import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Something that methods of Telegram's API can be called with: a client, or one of its data
 * centres. Thread-safe.
 */
public interface Caller {
  /** The layer that it speaks. */
  TlLayer layer();

  /**
   * Calls a method and waits for its result, as long as calls wait unless told otherwise.
   *
   * @throws dev.mtproto.error.RpcException if the server answers with an error
   * @throws dev.mtproto.error.CallTimeoutException if it does not answer in time
   * @throws dev.mtproto.error.MtprotoException if anything else goes wrong
   */
  <R> R call(TlRequest<R> request);

  /**
   * Calls a method and waits for its result.
   *
   * @param timeout how long to wait
   */
  <R> R call(TlRequest<R> request, Duration timeout);

  /**
   * Calls a method without waiting. What depends on the future runs in the client's executor,
   * unless it is already complete.
   *
   * @return fails with a {@link dev.mtproto.error.MtprotoException}; cancelling it forgets the call
   */
  <R> CompletableFuture<R> callAsync(TlRequest<R> request);

  /**
   * Calls a method without waiting.
   *
   * @param timeout after which the future fails
   */
  <R> CompletableFuture<R> callAsync(TlRequest<R> request, Duration timeout);

  /**
   * Implements an interface of methods. Its methods wait for their results, or return a {@code
   * CompletableFuture}, or whatever the client's call adapters know. The object is thread-safe.
   *
   * @param api a public interface, not generic, declared with {@code @TlMethods}
   * @throws IllegalArgumentException if it is no such interface
   */
  <T> T api(Class<T> api);
}
