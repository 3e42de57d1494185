package dev.mtproto.testdc.internal.calls;

import dev.mtproto.layer71.upload.File;
import dev.mtproto.layer71.upload.SaveBigFilePart;
import dev.mtproto.testdc.call.AsyncCallHandler;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.CallHandler;
import dev.mtproto.testdc.call.CallObserver;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who answers which method, and who watches. Safe for use by any number of threads. */
public final class CallTable {
  /** A handler of either kind. */
  @FunctionalInterface
  interface AnyHandler {
    /** The answer, or a {@code CompletionStage} of it. */
    Object answer(CallContext context, TlRequest<?> request) throws Exception;
  }

  /** Answers calls that are known by description only. */
  @FunctionalInterface
  public interface DescribedHandler {
    /** The answer, of the client's layer by names. */
    Tree answer(CallContext context, Tree request);
  }

  /** Answers calls for parts of files. */
  @FunctionalInterface
  public interface PartHandler<Q> {
    /** A {@code File}, or a {@link dev.mtproto.testdc.internal.files.FilePart} instead of one. */
    Object answer(CallContext context, Q request);
  }

  /** Saves parts of files of which only the length is of interest. */
  public interface PartCounter {
    /** Whether the length is of interest only. */
    boolean isCounting();

    /** Saves a part, whose bytes were left out of the request. */
    boolean save(CallContext context, SaveBigFilePart request, int length);
  }

  private record Described(Predicate<TlLayer> fits, DescribedHandler handler) {}

  private final Map<Class<?>, AnyHandler> handlers = new ConcurrentHashMap<>();
  private final Map<String, Described> described = new ConcurrentHashMap<>();
  private final List<CallObserver> observers = new CopyOnWriteArrayList<>();
  private volatile @Nullable PartCounter counter;

  /** Has calls answered so from now on. */
  public <R, Q extends TlRequest<R>> void on(Class<Q> type, CallHandler<Q, R> handler) {
    put(type, (context, request) -> handler.answer(context, type.cast(request)));
  }

  /** Has calls answered so from now on. */
  public <R, Q extends TlRequest<R>> void onAsync(Class<Q> type, AsyncCallHandler<Q, R> handler) {
    put(type, (context, request) -> handler.answer(context, type.cast(request)));
  }

  private void put(Class<?> type, AnyHandler handler) {
    if (type == SaveBigFilePart.class) {
      counter = null;
    }
    handlers.put(type, handler);
  }

  /** Has calls for parts of files answered so from now on. */
  public <Q extends TlRequest<File>> void onPart(Class<Q> type, PartHandler<Q> handler) {
    handlers.put(type, (context, request) -> handler.answer(context, type.cast(request)));
  }

  /** Has parts of big files saved so while they are only counted, unless {@link #on} says more. */
  public void countParts(PartCounter partCounter) {
    counter = partCounter;
  }

  /** Who counts parts of big files; null if nobody does just now. */
  @Nullable PartCounter partCounter() {
    PartCounter present = counter;
    return present != null && present.isCounting() ? present : null;
  }

  /**
   * Has calls of newer layers, which the world's layer cannot express, answered so.
   *
   * @param method the method's TL name
   * @param fits whether a layer is one of those
   */
  public void onDescribed(String method, Predicate<TlLayer> fits, DescribedHandler handler) {
    described.put(method, new Described(fits, handler));
  }

  /** Who answers a method of a newer layer; null if nobody does. */
  @Nullable DescribedHandler findDescribed(TlLayer layer, String method) {
    Described found = described.get(method);
    return found != null && found.fits().test(layer) ? found.handler() : null;
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
