package dev.mtproto.proxy;

import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.EventListener;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.proxy.backend.SessionState;
import dev.mtproto.proxy.backend.TlBackend;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** A session that answers what a test tells it to. */
final class FakeBackend implements TlBackend {
  final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<UpdateSink> sinks = new CopyOnWriteArrayList<>();
  private final List<StateListener> listeners = new CopyOnWriteArrayList<>();
  private final List<EventListener> events = new CopyOnWriteArrayList<>();
  private final TlLayer layer;
  private volatile SessionState state = SessionState.READY;
  private volatile Runnable asked = () -> {};

  FakeBackend() {
    this(Layer71.LAYER);
  }

  FakeBackend(TlLayer layer) {
    this.layer = layer;
  }

  record Received(
      String method, byte[] request, Duration timeout, CompletableFuture<byte[]> answer) {}

  interface Answer {
    void answer(Received call);
  }

  /** Answers a method with an object, each time. */
  FakeBackend answer(String method, TlObject result) {
    return on(method, call -> call.answer().complete(tl(result)));
  }

  /** Answers a method with an error, each time. */
  FakeBackend fail(String method, int code, String text) {
    return on(
        method, call -> call.answer().completeExceptionally(new RpcException(code, text, method)));
  }

  FakeBackend on(String method, Answer answer) {
    answers.put(method, answer);
    return this;
  }

  static byte[] tl(TlObject object) {
    TlWriter writer = new TlWriter();
    object.tlWrite(writer);
    return writer.toByteArray();
  }

  void push(TlObject update) {
    push(tl(update));
  }

  /** Pushes what may be no update at all. */
  void push(byte[] tl) {
    sinks.forEach(sink -> sink.update(tl));
  }

  void lose(long count) {
    sinks.forEach(sink -> sink.lost(count));
  }

  /** Whoever asks for the state waits for this first. */
  void whenAskedForItsState(Runnable wait) {
    asked = wait;
  }

  void become(SessionState newState) {
    state = newState;
    listeners.forEach(listener -> listener.changed(newState));
  }

  @Override
  public TlLayer layer() {
    return layer;
  }

  /** Calls of methods without an answer stay pending. */
  @Override
  public CompletableFuture<byte[]> call(String method, byte[] request, Duration timeout) {
    Received call = new Received(method, request, timeout, new CompletableFuture<>());
    received.add(call);
    answers.getOrDefault(method, unanswered -> {}).answer(call);
    return call.answer();
  }

  @Override
  public Registration onUpdate(UpdateSink sink) {
    sinks.add(sink);
    return () -> sinks.remove(sink);
  }

  void happen(ClientEvent event) {
    events.forEach(listener -> listener.onEvent(event));
  }

  @Override
  public Registration onEvent(EventListener listener) {
    events.add(listener);
    return () -> events.remove(listener);
  }

  @Override
  public SessionState state() {
    asked.run();
    return state;
  }

  @Override
  public Registration onState(StateListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
