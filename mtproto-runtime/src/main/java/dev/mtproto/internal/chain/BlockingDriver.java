package dev.mtproto.internal.chain;

import dev.mtproto.call.Step;
import dev.mtproto.error.ConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Drives a call on the thread of its caller, who waits for it.
 *
 * @param <R> the call's result
 */
final class BlockingDriver<R> {
  private final CallChain chain;
  private final OngoingCall<R> call;

  BlockingDriver(CallChain chain, OngoingCall<R> call) {
    this.chain = chain;
    this.call = call;
  }

  R run() {
    for (Step step = chain.before(call); ; ) {
      if (step instanceof Step.Pass) {
        Duration timeout = chain.timeout(call);
        try {
          return attempt(timeout);
        } catch (RuntimeException failure) {
          step = chain.failed(call, failure);
        }
      } else if (step instanceof Step.Fail fail) {
        throw fail.failure();
      } else if (step instanceof Step.Answer answer) {
        return answer(answer);
      } else {
        await(chain.await(call, step));
        step = chain.before(call);
      }
    }
  }

  private R attempt(Duration timeout) {
    R result = chain.route().target(call).call(call.request(), timeout);
    chain.answered(call, result);
    return result;
  }

  @SuppressWarnings("unchecked") // As Step.Answer demands.
  private R answer(Step.Answer answer) {
    return (R) answer.result();
  }

  /** The future is a managed blocker itself: a pool's thread that waits is replaced. */
  private void await(CompletableFuture<Void> wait) {
    try {
      wait.get();
    } catch (InterruptedException interrupted) {
      wait.cancel(false);
      Thread.currentThread().interrupt();
      throw new ConnectionException("interrupted in a call of " + call.method(), interrupted);
    } catch (ExecutionException failed) {
      throw failureOf(failed);
    }
  }

  /** What a wait failed with. */
  static RuntimeException failureOf(Throwable failed) {
    Throwable cause = failed;
    while ((cause instanceof ExecutionException || cause instanceof CompletionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException problem
        ? problem
        : new ConnectionException("what a call waited for failed: " + cause, cause);
  }
}
