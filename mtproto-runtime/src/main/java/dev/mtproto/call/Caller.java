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
  default <R> R call(TlRequest<R> request) {
    return call(request, CallOptions.DEFAULT);
  }

  /**
   * Calls a method and waits for its result.
   *
   * @param timeout how long to wait, in all
   */
  default <R> R call(TlRequest<R> request, Duration timeout) {
    return call(request, CallOptions.within(timeout));
  }

  /** Calls a method, in a way of its own, and waits for its result. */
  <R> R call(TlRequest<R> request, CallOptions options);

  /**
   * Calls a method without waiting. What depends on the future runs in the client's executor,
   * unless it is already complete.
   *
   * @return fails with a {@link dev.mtproto.error.MtprotoException}; cancelling it forgets the call
   */
  default <R> CompletableFuture<R> callAsync(TlRequest<R> request) {
    return callAsync(request, CallOptions.DEFAULT);
  }

  /**
   * Calls a method without waiting.
   *
   * @param timeout after which the future fails, whatever the call is at
   */
  default <R> CompletableFuture<R> callAsync(TlRequest<R> request, Duration timeout) {
    return callAsync(request, CallOptions.within(timeout));
  }

  /** Calls a method, in a way of its own, without waiting. */
  <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options);

  /**
   * Implements an interface of methods. Its methods wait for their results, or return a {@code
   * CompletableFuture}, or whatever the client's call adapters know. The object is thread-safe.
   *
   * @param api a public interface, not generic; its abstract methods have {@code @TlMethod}, be
   *     they its own or those of the interfaces that it extends
   * @throws IllegalArgumentException if it is no public interface, or is generic; what is wrong
   *     with a method is said when it is called, or here if {@code validateEagerly} was chosen
   */
  <T> T api(Class<T> api);
}
