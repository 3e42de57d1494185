package dev.mtproto.testdc.call;

import dev.mtproto.tl.TlRequest;

/**
 * Is told of each call that the data centre executes, just before it does so. A call that comes
 * again, under the same message id, is answered again but not executed again.
 */
@FunctionalInterface
public interface CallObserver {
  /** A call is about to be executed. On the thread that reads the client's connection. */
  void executing(CallContext context, TlRequest<?> request);
}
