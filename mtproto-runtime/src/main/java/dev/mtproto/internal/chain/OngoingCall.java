package dev.mtproto.internal.chain;

import dev.mtproto.call.Attempt;
import dev.mtproto.call.CallOptions;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a call has come. Not thread-safe: whoever drives the call passes it on.
 *
 * @param <R> the call's result
 */
final class OngoingCall<R> implements Attempt<R> {
  /** More cannot be counted in nanoseconds. */
  private static final Duration FOREVER = Duration.ofDays(36_500);

  private final TlRequest<R> request;
  private final CallOptions options;
  private final CallTimes times;
  private final LongSupplier nanoTime;
  private final long begun;
  private int number = 1;
  private int dcId;
  private int redirects;

  /** The interceptor that is to be asked next. */
  int index;

  /** Why the last attempt failed. */
  @Nullable RuntimeException failure;

  OngoingCall(
      TlRequest<R> request, CallOptions options, CallTimes times, LongSupplier nanoTime, int dcId) {
    this.request = request;
    this.options = options;
    this.times = times;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
    this.dcId = dcId;
  }

  /** Goes on to the next attempt. */
  void nextAttempt() {
    number++;
    index = 0;
  }

  /** How long the call may take in all. */
  Duration deadline() {
    Duration own = options.deadline();
    Duration deadline = own == null ? times.deadline() : own;
    return deadline.compareTo(FOREVER) <= 0 ? deadline : FOREVER;
  }

  /** How long the attempt that begins now may wait for its answer. */
  Duration timeout() {
    Duration timeout = attemptTimeout();
    Duration left = remaining();
    return timeout.compareTo(left) <= 0 ? timeout : left;
  }

  private Duration attemptTimeout() {
    Duration own = options.timeout();
    return own == null ? times.timeout() : own;
  }

  /** Which limit the attempt has met whose time is over: the call's, or the attempt's own. */
  Duration limit() {
    Duration left = remaining();
    return left.isNegative() || left.isZero() ? deadline() : attemptTimeout();
  }

  @Override
  public TlRequest<R> request() {
    return request;
  }

  @Override
  public CallOptions options() {
    return options;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - begun);
  }

  @Override
  public Duration remaining() {
    return deadline().minus(elapsed());
  }

  @Override
  public OptionalInt dataCenter() {
    return dcId == HOME ? OptionalInt.empty() : OptionalInt.of(dcId);
  }

  @Override
  public void redirect(int newDcId) {
    dcId = newDcId;
    redirects++;
  }

  @Override
  public int redirects() {
    return redirects;
  }

  @Override
  public String toString() {
    return method() + ", attempt " + number;
  }
}
