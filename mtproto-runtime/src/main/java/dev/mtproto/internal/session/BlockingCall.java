package dev.mtproto.internal.session;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A call whose caller waits. He decodes the result himself, on his own thread: no other is woken.
 *
 * @param <R> the result
 */
final class BlockingCall<R> implements AnswerTaker, ForkJoinPool.ManagedBlocker {
  private final Thread caller = Thread.currentThread();
  private final TlRequest<R> request;
  private final long deadline;
  private volatile byte @Nullable [] body;
  private volatile @Nullable RuntimeException problem;

  private BlockingCall(TlRequest<R> request, long deadline) {
    this.request = request;
    this.deadline = deadline;
  }

  /** Makes a call and waits for its result. */
  static <R> R call(
      Session session,
      Results results,
      TlRequest<R> request,
      Duration timeout,
      @Nullable CallSequence sequence) {
    long deadline = System.nanoTime() + timeout.toNanos();
    BlockingCall<R> call = new BlockingCall<>(request, deadline);
    Outgoing message = Outgoing.call(request, call, Outgoing.NEVER, sequence);
    session.send(message);
    try {
      ForkJoinPool.managedBlock(call);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      session.abandon(message);
      throw new ConnectionException("interrupted in a call of " + request.tlName(), interrupted);
    }
    if (!call.isDone()) {
      session.abandon(message);
    }
    return call.result(results, timeout);
  }

  private R result(Results results, Duration timeout) {
    byte[] answer = body;
    if (answer != null) {
      return results.decode(request, answer);
    }
    RuntimeException failure = problem;
    if (failure != null) {
      throw failure;
    }
    throw new CallTimeoutException(request.tlName(), timeout);
  }

  @Override
  public void succeed(byte[] answer, Handover handover) {
    body = answer;
    LockSupport.unpark(caller);
  }

  @Override
  public void fail(RuntimeException failure) {
    problem = failure;
    LockSupport.unpark(caller);
  }

  /** Waits; one of the interface's own loops calls it until it returns true. */
  @Override
  public boolean block() throws InterruptedException {
    LockSupport.parkNanos(this, Math.max(1, deadline - System.nanoTime()));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return isReleasable();
  }

  @Override
  public boolean isReleasable() {
    return isDone() || deadline - System.nanoTime() <= 0;
  }

  private boolean isDone() {
    return body != null || problem != null;
  }
}
