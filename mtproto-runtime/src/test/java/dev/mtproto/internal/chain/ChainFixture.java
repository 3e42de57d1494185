package dev.mtproto.internal.chain;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Interceptor;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.event.Events;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.ManualTime;
import dev.mtproto.metrics.ClientMetrics;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A chain whose attempts are answered by hand, in time that stands until a test moves it. */
public final class ChainFixture {
  /** The time. */
  public final ManualTime time = new ManualTime();

  /** What the chain runs in. */
  public final Environment environment = time.environment(Runnable::run);

  /** What was told. */
  public final List<ClientEvent> told = new ArrayList<>();

  /** Tells {@link #told}. */
  public final Events events = new Events(Runnable::run);

  /** What measures the calls of chains that are made after this is set. */
  public ClientMetrics metrics = ClientMetrics.NONE;

  private final ScriptedTarget target = new ScriptedTarget();
  private CallChain chain = chain(List.of());

  /** No interceptors yet. */
  public ChainFixture() {
    var unused = events.subscribe(told::add);
  }

  private CallChain chain(List<Interceptor> interceptors) {
    return new CallChain(
        new ChainSettings(
            interceptors,
            new CallTimes(Duration.ofSeconds(30), Duration.ofMinutes(2)),
            metrics,
            new Waits(time, Runnable::run),
            environment),
        attempt -> target);
  }

  /** The next calls have these interceptors. */
  public void intercept(Interceptor... interceptors) {
    chain = chain(List.of(interceptors));
  }

  /** Makes a call. */
  public <R> CompletableFuture<R> call(TlRequest<R> request, CallOptions options) {
    return chain.callAsync(request, options);
  }

  /** Makes a call. */
  public <R> CompletableFuture<R> call(TlRequest<R> request) {
    return call(request, CallOptions.DEFAULT);
  }

  /** What was sent and not yet answered, in order. */
  public List<TlRequest<?>> sent() {
    List<TlRequest<?>> requests = new ArrayList<>();
    target.sent.forEach(call -> requests.add(call.request()));
    return requests;
  }

  /** Fails the attempt that was sent first. */
  public void fail(RuntimeException failure) {
    target.fail(failure);
  }

  /** Answers the attempt that was sent first. */
  public void answer(Object result) {
    target.answer(result);
  }
}
