package dev.mtproto.internal.chain;

import dev.mtproto.call.Step;
import dev.mtproto.internal.session.FutureCall;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives a call whose caller does not wait: its own thread until the call is sent, after that the
 * executor's.
 *
 * @param <R> the call's result
 */
final class AsyncCall<R> extends FutureCall<R> {
  private static final Logger LOG = LoggerFactory.getLogger(AsyncCall.class);

  private final CallChain chain;
  private final OngoingCall<R> call;

  /** Null if nobody wants to know that the server has the request. */
  private final @Nullable AtomicReference<@Nullable Runnable> onReceived;

  private volatile @Nullable CompletableFuture<Void> wait;

  AsyncCall(CallChain chain, OngoingCall<R> call) {
    super(call.request());
    this.chain = chain;
    this.call = call;
    Runnable told = call.options().onReceived();
    this.onReceived = told == null ? null : new AtomicReference<>(told);
  }

  /** Makes the first attempt. What fails fails the future, whatever it is. */
  void start() {
    try {
      follow(chain.before(call));
    } catch (RuntimeException | Error failure) {
      completeExceptionally(failure);
    }
  }

  TlRequest<R> request() {
    return call.request();
  }

  private void follow(Step step) {
    if (isDone()) {
      return;
    }
    if (step instanceof Step.Pass) {
      attempt();
    } else if (step instanceof Step.Fail fail) {
      completeExceptionally(fail.failure());
    } else if (step instanceof Step.Answer answer) {
      complete(answer(answer));
    } else {
      await(chain.await(call, step));
    }
  }

  private void attempt() {
    Duration timeout = chain.timeout(call);
    try {
      chain.route().target(call).send(this, timeout);
    } catch (RuntimeException failure) {
      failed(failure);
    }
  }

  @SuppressWarnings("unchecked") // As Step.Answer demands.
  private R answer(Step.Answer answer) {
    return (R) answer.result();
  }

  /** Goes on in the thread that ends the wait: so calls that are let go in order are sent so. */
  private void await(CompletableFuture<Void> begun) {
    wait = begun;
    if (isDone()) {
      begun.cancel(false);
    }
    var unused =
        begun.whenComplete(
            (nothing, failure) -> {
              if (failure == null) {
                start();
              } else {
                completeExceptionally(BlockingDriver.failureOf(failure));
              }
            });
  }

  @Override
  protected boolean wantsReceipt() {
    return onReceived != null && onReceived.get() != null;
  }

  @Override
  protected void received() {
    Runnable told = onReceived == null ? null : onReceived.getAndSet(null);
    if (told == null) {
      return;
    }
    try {
      told.run();
    } catch (RuntimeException | Error failed) {
      LOG.error("what was to be done when {} was received failed", call.method(), failed);
    }
  }

  @Override
  protected void answered(R result) {
    received();
    chain.answered(call, result);
    complete(result);
  }

  @Override
  protected void failed(RuntimeException failure) {
    try {
      follow(chain.failed(call, failure));
    } catch (RuntimeException | Error broken) {
      completeExceptionally(broken);
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    CompletableFuture<Void> begun = wait;
    if (cancelled && begun != null) {
      begun.cancel(false);
    }
    return cancelled;
  }
}
