package dev.mtproto.testdc.internal.answers;

import dev.mtproto.testdc.call.CallHandler;
import dev.mtproto.tl.TlRequest;

/** Where handlers are entered. */
@FunctionalInterface
public interface HandlerTable {
  /** Has this method's calls answered so, and no longer as before. */
  <R, Q extends TlRequest<R>> void on(Class<Q> request, CallHandler<Q, R> handler);
}
