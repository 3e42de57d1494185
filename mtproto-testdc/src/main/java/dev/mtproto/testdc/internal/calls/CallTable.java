package dev.mtproto.testdc.internal.calls;

import dev.mtproto.testdc.call.AsyncCallHandler;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.CallHandler;
import dev.mtproto.testdc.call.CallObserver;
import dev.mtproto.tl.TlRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Who answers which method, and who watches. Safe for use by any number of threads. */
public final class CallTable {
  /** A handler of either kind. */
  @FunctionalInterface
  interface AnyHandler {
    /** The answer, or a {@code CompletionStage} of it. */
    Object answer(CallContext context, TlRequest<?> request) throws Exception;
  }

  private final Map<Class<?>, AnyHandler> handlers = new ConcurrentHashMap<>();
  private final List<CallObserver> observers = new CopyOnWriteArrayList<>();

  /** Has calls answered so from now on. */
  public <R, Q extends TlRequest<R>> void on(Class<Q> type, CallHandler<Q, R> handler) {
    handlers.put(type, (context, request) -> handler.answer(context, type.cast(request)));
  }

  /** Has calls answered so from now on. */
  public <R, Q extends TlRequest<R>> void onAsync(Class<Q> type, AsyncCallHandler<Q, R> handler) {
    handlers.put(type, (context, request) -> handler.answer(context, type.cast(request)));
  }

  /** Tells an observer of all calls from now on. */
  public void observe(CallObserver observer) {
    observers.add(observer);
  }

  @Nullable AnyHandler find(Class<?> type) {
    return handlers.get(type);
  }

  void executing(CallContext context, TlRequest<?> request) {
    for (CallObserver observer : observers) {
      observer.executing(context, request);
    }
  }
}
