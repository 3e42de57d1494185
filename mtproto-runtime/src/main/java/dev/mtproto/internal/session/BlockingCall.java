package dev.mtproto.internal.session;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.transport.Threads;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A call whose caller waits. He decodes the result himself, on his own thread: no other is woken.
 * The session measures its time, so that it is the time of the session's clock.
 *
 * @param <R> the result
 */
final class BlockingCall<R> implements TimedAnswer, ForkJoinPool.ManagedBlocker {
  /**
   * How often the caller lets others go first before he sleeps. Where many call, the answer is
   * there by then, and nobody has to wake him, which costs more than all else.
   */
  private static final int YIELDS = Threads.areVirtual() ? 0 : 20;

  private final Thread caller = Thread.currentThread();
  private final TlRequest<R> request;
  private final Duration timeout;
  private volatile byte @Nullable [] body;
  private volatile @Nullable RuntimeException problem;

  private BlockingCall(TlRequest<R> request, Duration timeout) {
    this.request = request;
    this.timeout = timeout;
  }

  /** Makes a call and waits for its result. */
  static <R> R call(
      Session session,
      Results results,
      TlRequest<R> request,
      Duration timeout,
      @Nullable CallSequence sequence) {
    BlockingCall<R> call = new BlockingCall<>(request, timeout);
    long deadline = session.environment().nanoTime().getAsLong() + timeout.toNanos();
    Outgoing message = Outgoing.call(request, call, deadline, sequence);
    session.send(message);
    try {
      call.letOthersGoFirst();
      ForkJoinPool.managedBlock(call);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      session.abandon(message);
      throw new ConnectionException("interrupted in a call of " + request.tlName(), interrupted);
    }
    return call.result(results);
  }

  private void letOthersGoFirst() {
    for (int i = 0; i < YIELDS && !isReleasable(); i++) {
      Thread.yield();
    }
  }

  private R result(Results results) {
    byte[] answer = body;
    if (answer != null) {
      return results.decode(request, answer);
    }
    RuntimeException failure = Objects.requireNonNull(problem, "neither an answer nor a problem");
    if (failure instanceof CallTimeoutException late) {
      // The timer made it: its stack does not show who called.
      throw new CallTimeoutException(late.method(), late.timeout(), late.getCause());
    }
    throw failure;
  }

  @Override
  public Duration timeout() {
    return timeout;
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
    LockSupport.park(this);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return isReleasable();
  }

  @Override
  public boolean isReleasable() {
    return body != null || problem != null;
  }
}
