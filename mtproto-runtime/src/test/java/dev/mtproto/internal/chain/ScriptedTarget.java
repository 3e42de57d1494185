package dev.mtproto.internal.chain;

import dev.mtproto.internal.session.CallTarget;
import dev.mtproto.internal.session.FutureCall;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Answers calls that wait from a script, and lets a test answer the others. */
final class ScriptedTarget implements CallTarget {
  /** What attempts of waiting calls come to: an exception, or a result. */
  final Queue<Object> script = new ArrayDeque<>();

  /** How long each attempt would have waited, in order. */
  final List<Duration> timeouts = new ArrayList<>();

  /** The calls of futures that were sent and not yet answered. */
  final Queue<AsyncCall<?>> sent = new ArrayDeque<>();

  @Override
  @SuppressWarnings("unchecked") // The test knows what it calls.
  public synchronized <R> R call(TlRequest<R> request, Duration timeout) {
    timeouts.add(timeout);
    Object outcome = script.remove();
    if (outcome instanceof RuntimeException failure) {
      throw failure;
    }
    return (R) outcome;
  }

  @Override
  public void send(FutureCall<?> call, Duration timeout) {
    timeouts.add(timeout);
    sent.add((AsyncCall<?>) call);
  }

  /** Fails the attempt that was sent first. */
  void fail(RuntimeException failure) {
    sent.remove().failed(failure);
  }

  /** Answers the attempt that was sent first. */
  @SuppressWarnings("unchecked") // The test knows what it calls.
  <R> void answer(R result) {
    ((AsyncCall<R>) sent.remove()).answered(result);
  }
}
