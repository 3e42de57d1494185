package dev.mtproto.benchmarks.proxy;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Keeps so many calls under way for a while, and notes how long each took. */
final class Load {
  private static final int MOST_CALLS = 4_000_000;

  private final Supplier<CompletableFuture<?>> call;
  private final long[] nanos = new long[MOST_CALLS];
  private final AtomicInteger count = new AtomicInteger();
  private final CountDownLatch running;
  private final long end;

  private Load(Supplier<CompletableFuture<?>> call, int inFlight, Duration duration) {
    this.call = call;
    this.running = new CountDownLatch(inFlight);
    this.end = System.nanoTime() + duration.toNanos();
  }

  /**
   * What came of it.
   *
   * @param perSecond calls a second
   * @param medianMicros how long the one in the middle took
   * @param p99Micros how long all but one in a hundred took at most
   */
  record Result(double perSecond, double medianMicros, double p99Micros) {}

  static Result run(Supplier<CompletableFuture<?>> call, int inFlight, Duration duration)
      throws InterruptedException {
    long begin = System.nanoTime();
    Load load = new Load(call, inFlight, duration);
    for (int i = 0; i < inFlight; i++) {
      load.next();
    }
    load.running.await();
    return load.result(System.nanoTime() - begin);
  }

  private void next() {
    long began = System.nanoTime();
    if (began - end >= 0) {
      running.countDown();
      return;
    }
    var unused = call.get().whenComplete((result, failure) -> ended(began, failure));
  }

  private void ended(long began, Throwable failure) {
    if (failure != null) {
      throw new IllegalStateException("a call failed, and with it the measurement", failure);
    }
    int index = count.getAndIncrement();
    if (index < MOST_CALLS) {
      nanos[index] = System.nanoTime() - began;
    }
    next();
  }

  private Result result(long took) {
    int calls = Math.min(count.get(), MOST_CALLS);
    long[] sorted = Arrays.copyOf(nanos, calls);
    Arrays.sort(sorted);
    return new Result(
        count.get() * 1e9 / took, sorted[calls / 2] / 1e3, sorted[(int) (calls * 0.99)] / 1e3);
  }
}
