package dev.mtproto.internal.chain;

import dev.mtproto.internal.transport.Scheduler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The waits of a client's calls; all end when the client does. Thread-safe. */
public final class Waits {
  private final Scheduler scheduler;
  private final Executor executor;
  private final Set<Wait> pending = ConcurrentHashMap.newKeySet();
  private volatile @Nullable RuntimeException closed;

  /** Nobody waits; what waited goes on in the executor. */
  public Waits(Scheduler scheduler, Executor executor) {
    this.scheduler = scheduler;
    this.executor = executor;
  }

  /** A wait that ends itself after some time; cancelling it takes the timer back. */
  CompletableFuture<Void> forTime(Duration time) {
    Wait wait = begin();
    wait.endsAfter(time, null);
    return wait;
  }

  /** A wait that ends with a stage, or fails after some time. */
  CompletableFuture<Void> forStage(
      CompletionStage<?> stage, Duration atMost, RuntimeException late) {
    Wait wait = begin();
    wait.endsAfter(atMost, late);
    var unused =
        stage.whenComplete(
            (result, failure) -> {
              if (failure == null) {
                wait.complete(null);
              } else {
                wait.completeExceptionally(failure);
              }
            });
    return wait;
  }

  private Wait begin() {
    Wait wait = new Wait();
    pending.add(wait);
    var unused = wait.whenComplete((nothing, failure) -> wait.ended());
    RuntimeException reason = closed;
    if (reason != null) {
      wait.completeExceptionally(reason);
    }
    return wait;
  }

  /** How many calls wait. */
  public int size() {
    return pending.size();
  }

  /** Ends all waits, now and later, with this failure. */
  public void close(RuntimeException reason) {
    closed = reason;
    for (Wait wait : pending) {
      wait.completeExceptionally(reason);
    }
  }

  /** One call's wait. */
  private final class Wait extends CompletableFuture<Void> {
    private volatile Scheduler.@Nullable Cancellable timer;

    void endsAfter(Duration time, @Nullable RuntimeException failure) {
      if (isDone()) {
        return;
      }
      timer = scheduler.schedule(() -> executor.execute(() -> timeIsUp(failure)), time);
      if (isDone()) {
        ended();
      }
    }

    private void timeIsUp(@Nullable RuntimeException failure) {
      if (failure == null) {
        complete(null);
      } else {
        completeExceptionally(failure);
      }
    }

    void ended() {
      pending.remove(this);
      Scheduler.Cancellable running = timer;
      if (running != null) {
        running.cancel();
      }
    }
  }
}
