package dev.mtproto.internal.chain;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.metrics.ClientMetrics;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes calls, as the interceptors say. Thread-safe.
 *
 * <p>A call that waits is driven by its caller's thread ({@link BlockingDriver}), another by
 * whoever brings it forward ({@link AsyncCall}); both ask here what is to be done.
 */
public final class CallChain {
  private static final Logger LOG = LoggerFactory.getLogger(CallChain.class);

  private final ChainSettings settings;
  private final List<Interceptor> interceptors;
  private final CallRoute route;
  private final int dcId;

  /** A chain whose attempts go to the client's own data centre, by a route. */
  public CallChain(ChainSettings settings, CallRoute route) {
    this(settings, route, OngoingCall.HOME);
  }

  private CallChain(ChainSettings settings, CallRoute route, int dcId) {
    this.settings = settings;
    this.interceptors = settings.interceptors();
    this.route = route;
    this.dcId = dcId;
  }

  /** The same interceptors, with attempts that go elsewhere. */
  public CallChain over(CallRoute other) {
    return new CallChain(settings, other, dcId);
  }

  /** The same interceptors, with calls of another data centre than the client's own. */
  public CallChain at(int otherDcId, CallRoute other) {
    return new CallChain(settings, other, otherDcId);
  }

  /** Makes a call and waits for its result. */
  public <R> R call(TlRequest<R> request, CallOptions options) {
    OngoingCall<R> call = begin(request, options);
    BlockingDriver<R> driver = new BlockingDriver<>(this, call);
    return settings.metrics() == ClientMetrics.NONE ? driver.run() : measured(call, driver);
  }

  private <R> R measured(OngoingCall<R> call, BlockingDriver<R> driver) {
    settings.metrics().callBegun(call.method());
    Throwable problem = null;
    try {
      return driver.run();
    } catch (RuntimeException | Error failure) {
      problem = failure;
      throw failure;
    } finally {
      settings.metrics().callEnded(call.method(), problem, call.elapsed());
    }
  }

  /** Makes a call without waiting. */
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options) {
    OngoingCall<R> progress = begin(request, options);
    AsyncCall<R> call = new AsyncCall<>(this, progress);
    if (settings.metrics() != ClientMetrics.NONE) {
      measure(progress, call);
    }
    call.start();
    return call;
  }

  /** However the future is completed, also by its owner. */
  private void measure(OngoingCall<?> progress, CompletableFuture<?> call) {
    settings.metrics().callBegun(progress.method());
    var unused =
        call.whenComplete(
            (result, failure) ->
                settings.metrics().callEnded(progress.method(), failure, progress.elapsed()));
  }

  private <R> OngoingCall<R> begin(TlRequest<R> request, CallOptions options) {
    Objects.requireNonNull(request, "request");
    return new OngoingCall<>(
        request, options, settings.times(), settings.environment().nanoTime(), dcId);
  }

  CallRoute route() {
    return route;
  }

  /**
   * How long the attempt that begins now may wait for its answer.
   *
   * @throws RuntimeException if the call's time is over: then there is no attempt
   */
  Duration timeout(OngoingCall<?> call) {
    Duration timeout = call.timeout();
    if (timeout.isNegative() || timeout.isZero()) {
      throw late(call);
    }
    return timeout;
  }

  /** What is to be done before an attempt; a pass if it may be made. */
  Step before(OngoingCall<?> call) {
    for (; call.index < interceptors.size(); call.index++) {
      Step step = interceptors.get(call.index).before(call);
      if (!(step instanceof Step.Pass)) {
        return step;
      }
    }
    return Step.pass();
  }

  /** What is to be done after a failure: never a pass. */
  Step failed(OngoingCall<?> call, RuntimeException problem) {
    RuntimeException failure =
        problem instanceof CallTimeoutException late ? named(call, late) : problem;
    call.failure = failure;
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      Step step = interceptors.get(i).failed(call, failure);
      if (!(step instanceof Step.Pass)) {
        if (step instanceof Step.Pause || step instanceof Step.Await) {
          call.nextAttempt();
        }
        return step;
      }
    }
    return Step.fail(failure);
  }

  /** The limit in the text is the one that was set, not what was left of it for the attempt. */
  private static CallTimeoutException named(OngoingCall<?> call, CallTimeoutException late) {
    Duration limit = call.limit();
    return late.timeout().equals(limit) || !late.method().equals(call.method())
        ? late
        : new CallTimeoutException(late.method(), limit, late.getCause());
  }

  /** Tells the interceptors of an answer. */
  void answered(OngoingCall<?> call, Object result) {
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      try {
        interceptors.get(i).answered(call, result);
      } catch (RuntimeException | Error failed) {
        LOG.error("an interceptor failed at an answer to {}", call.method(), failed);
      }
    }
  }

  /** Begins the wait that a step asks for. */
  CompletableFuture<Void> await(OngoingCall<?> call, Step step) {
    if (step instanceof Step.Await await) {
      return settings.waits().forStage(await.stage(), call.remaining(), late(call));
    }
    Step.Pause pause = (Step.Pause) step;
    if (pause.time().compareTo(call.remaining()) >= 0) {
      return CompletableFuture.failedFuture(late(call));
    }
    return pause.time().isZero()
        ? CompletableFuture.completedFuture(null)
        : settings.waits().forTime(pause.time());
  }

  /** The call's time is over, or would be: what the last attempt failed with says more. */
  private static RuntimeException late(OngoingCall<?> call) {
    RuntimeException failure = call.failure;
    return failure != null ? failure : new CallTimeoutException(call.method(), call.deadline());
  }
}
