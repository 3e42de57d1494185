package dev.mtproto.internal.proxy.call;

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

  private boolean mayWait(Duration wait) {
    return wait.compareTo(order.patience()) <= 0 && wait.toNanos() < left();
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
    if (!desk.queue.offer(client, start)) {
      result.completeExceptionally(
          Statuses.tooMany("too many calls of this client are waiting", Duration.ofSeconds(1)));
    }
    whenCancelled(() -> desk.queue.withdraw(client, start));
  }

  private void start() {
    long left = left();
    if (result.isDone() || left <= 0) {
      desk.queue.ended();
      result.cancel(false);
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

  private void fail(@Nullable Throwable cause) {
    if (cause instanceof RpcException error) {
      desk.floodWaits.learn(order.method(), error);
      Duration wait = desk.floodWaits.remaining(order.method());
      if (!wait.isZero() && mayWait(wait)) {
        waitOut(wait);
        return;
      }
    }
    result.completeExceptionally(cause == null ? new IllegalStateException("no cause") : cause);
  }
}
