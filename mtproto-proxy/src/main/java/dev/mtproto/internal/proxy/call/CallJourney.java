package dev.mtproto.internal.proxy.call;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.RpcException;
import dev.mtproto.internal.proxy.call.CallDesk.Order;
import dev.mtproto.internal.proxy.call.CallDesk.Result;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: perhaps a flood wait, the queue, the session. When its result is cancelled,
 * whatever it waits for at that moment is cancelled too.
 */
final class CallJourney {
  private final CallDesk desk;
  private final Order order;
  private final long deadline;
  private final CompletableFuture<Result> result = new CompletableFuture<>();
  private Duration waited = Duration.ZERO;
  private volatile boolean started;

  CallJourney(CallDesk desk, Order order) {
    this.desk = desk;
    this.order = order;
    this.deadline = desk.nanoTime.getAsLong() + order.timeout().toNanos();
  }

  CompletableFuture<Result> result() {
    return result;
  }

  /** Waits if the method has to be waited for and the client has the patience, or gets in line. */
  void begin() {
    Duration wait = desk.floodWaits.remaining(order.method());
    if (wait.isZero()) {
      enqueue();
    } else if (mayWait(wait)) {
      waitOut(wait);
    } else {
      result.completeExceptionally(Statuses.floodWait(wait));
    }
  }

  /** The patience is for all waits of a call together. */
  private boolean mayWait(Duration wait) {
    return waited.plus(wait).compareTo(order.patience()) <= 0 && wait.toNanos() < left();
  }

  private long left() {
    return deadline - desk.nanoTime.getAsLong();
  }

  private void waitOut(Duration wait) {
    waited = waited.plus(wait);
    Future<?> alarm = desk.scheduler.schedule(this::begin, wait.toNanos(), TimeUnit.NANOSECONDS);
    whenCancelled(() -> alarm.cancel(false));
  }

  private void whenCancelled(Runnable forget) {
    result.whenComplete(
        (done, failure) -> {
          if (result.isCancelled()) {
            forget.run();
          }
        });
  }

  private void enqueue() {
    Runnable start = this::start;
    String client = order.client().name();
    started = false;
    if (!desk.queue.offer(client, start)) {
      result.completeExceptionally(
          Statuses.tooMany("too many calls of this client are waiting", Duration.ofSeconds(1)));
    } else if (!started) {
      leaveInTime(client, start);
    }
    whenCancelled(() -> desk.queue.withdraw(client, start));
  }

  /** The session keeps the deadline of a call that it has; until then it is kept here. */
  private void leaveInTime(String client, Runnable start) {
    Runnable leave =
        () -> {
          if (desk.queue.withdraw(client, start)) {
            expire();
          }
        };
    Future<?> alarm = desk.scheduler.schedule(leave, Math.max(0, left()), TimeUnit.NANOSECONDS);
    result.whenComplete((done, failure) -> alarm.cancel(false));
  }

  private void expire() {
    result.completeExceptionally(new CallTimeoutException(order.method(), order.timeout()));
  }

  private void start() {
    started = true;
    long left = left();
    if (result.isDone() || left <= 0) {
      desk.queue.ended();
      expire();
      return;
    }
    CompletableFuture<byte[]> answer = call(Duration.ofNanos(left));
    answer.whenComplete(this::end);
    whenCancelled(() -> answer.cancel(false));
  }

  private CompletableFuture<byte[]> call(Duration timeout) {
    try {
      return desk.backend.call(order.method(), order.call().tl(), timeout);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void end(byte @Nullable [] tl, @Nullable Throwable failure) {
    desk.queue.ended();
    if (tl != null) {
      result.complete(new Result(tl, waited));
    } else if (failure != null) {
      fail(failure instanceof CompletionException ? failure.getCause() : failure);
    }
  }

  /** Only an error that is a wait is waited for: after any other the call may have been made. */
  private void fail(@Nullable Throwable cause) {
    if (cause instanceof RpcException error && desk.floodWaits.learn(order.method(), error)) {
      Duration wait = desk.floodWaits.remaining(order.method());
      if (!wait.isZero() && mayWait(wait)) {
        waitOut(wait);
        return;
      }
    }
    result.completeExceptionally(cause == null ? new IllegalStateException("no cause") : cause);
  }
}
