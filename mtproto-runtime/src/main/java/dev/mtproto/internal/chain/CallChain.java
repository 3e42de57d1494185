package dev.mtproto.internal.chain;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Interceptor;
import dev.mtproto.call.Step;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.tl.TlRequest;
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

  private final Interceptor[] interceptors;
  private final CallRoute route;
  private final int dcId;
  private final CallTimes times;
  private final Waits waits;
  private final Environment environment;

  /**
   * A chain.
   *
   * @param interceptors the user's first, the one nearest to the server last
   * @param route where attempts go
   */
  public CallChain(
      List<Interceptor> interceptors,
      CallRoute route,
      CallTimes times,
      Waits waits,
      Environment environment) {
    this(interceptors.toArray(new Interceptor[0]), route, Progress.HOME, times, waits, environment);
  }

  private CallChain(
      Interceptor[] interceptors,
      CallRoute route,
      int dcId,
      CallTimes times,
      Waits waits,
      Environment environment) {
    this.dcId = dcId;
    this.interceptors = interceptors;
    this.route = route;
    this.times = times;
    this.waits = waits;
    this.environment = environment;
  }

  /** The same interceptors, with attempts that go elsewhere. */
  public CallChain over(CallRoute other) {
    return new CallChain(interceptors, other, dcId, times, waits, environment);
  }

  /** The same interceptors, with calls of another data centre than the client's own. */
  public CallChain at(int otherDcId, CallRoute other) {
    return new CallChain(interceptors, other, otherDcId, times, waits, environment);
  }

  /** Makes a call and waits for its result. */
  public <R> R call(TlRequest<R> request, CallOptions options) {
    return new BlockingDriver<>(this, begin(request, options)).run();
  }

  /** Makes a call without waiting. */
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options) {
    AsyncCall<R> call = new AsyncCall<>(this, begin(request, options));
    call.start();
    return call;
  }

  private <R> Progress<R> begin(TlRequest<R> request, CallOptions options) {
    Objects.requireNonNull(request, "request");
    Progress<R> call = new Progress<>(request, options, times, environment.nanoTime());
    call.redirect(dcId);
    return call;
  }

  CallRoute route() {
    return route;
  }

  /** What is to be done before an attempt; a pass if it may be made. */
  Step before(Progress<?> call) {
    for (; call.index < interceptors.length; call.index++) {
      Step step = interceptors[call.index].before(call);
      if (!(step instanceof Step.Pass)) {
        return step;
      }
    }
    return Step.pass();
  }

  /** What is to be done after a failure: never a pass. */
  Step failed(Progress<?> call, RuntimeException failure) {
    call.failure = failure;
    for (int i = interceptors.length - 1; i >= 0; i--) {
      Step step = interceptors[i].failed(call, failure);
      if (!(step instanceof Step.Pass)) {
        if (step instanceof Step.Pause || step instanceof Step.Await) {
          call.nextAttempt();
        }
        return step;
      }
    }
    return Step.fail(failure);
  }

  /** Tells the interceptors of an answer. */
  void answered(Progress<?> call, Object result) {
    for (int i = interceptors.length - 1; i >= 0; i--) {
      try {
        interceptors[i].answered(call, result);
      } catch (RuntimeException failed) {
        LOG.error("an interceptor failed at an answer to {}", call.method(), failed);
      }
    }
  }

  /** Begins the wait that a step asks for. */
  CompletableFuture<Void> await(Progress<?> call, Step step) {
    if (step instanceof Step.Await await) {
      return waits.forStage(await.stage(), call.remaining(), late(call));
    }
    Step.Pause pause = (Step.Pause) step;
    if (pause.time().compareTo(call.remaining()) > 0) {
      return CompletableFuture.failedFuture(late(call));
    }
    return pause.time().isZero()
        ? CompletableFuture.completedFuture(null)
        : waits.forTime(pause.time());
  }

  /** The call's time is over, or would be: what the last attempt failed with says more. */
  private static RuntimeException late(Progress<?> call) {
    RuntimeException failure = call.failure;
    return failure != null ? failure : new CallTimeoutException(call.method(), call.deadline());
  }
}
