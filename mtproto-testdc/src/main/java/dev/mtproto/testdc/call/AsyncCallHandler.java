package dev.mtproto.testdc.call;

import dev.mtproto.tl.TlRequest;
import java.util.concurrent.CompletionStage;

/**
 * Answers the calls of one method, later.
 *
 * @param <Q> the request's record
 * @param <R> the result
 */
@FunctionalInterface
public interface AsyncCallHandler<Q extends TlRequest<R>, R> {
  /**
   * The answer, once there is one. It may fail as {@link CallHandler#answer} may.
   *
   * @throws dev.mtproto.error.RpcException to answer with that error at once
   */
  CompletionStage<? extends R> answer(CallContext context, Q request) throws Exception;
}
