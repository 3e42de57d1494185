package dev.mtproto.testdc.call;

import dev.mtproto.tl.TlRequest;

/**
 * Answers the calls of one method. It is called on the thread that reads the client's connection: a
 * handler that has to wait is an {@link AsyncCallHandler}.
 *
 * @param <Q> the request's record
 * @param <R> the result
 */
@FunctionalInterface
public interface CallHandler<Q extends TlRequest<R>, R> {
  /**
   * The answer.
   *
   * @throws dev.mtproto.error.RpcException to answer with that error; see {@link RpcErrors}. Any
   *     other exception is answered with 500.
   */
  R answer(CallContext context, Q request) throws Exception;
}
