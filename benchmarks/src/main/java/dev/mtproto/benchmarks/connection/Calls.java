package dev.mtproto.benchmarks.connection;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.internal.transport.Threads;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.messages.BotCallbackAnswer;
import dev.mtproto.layer71.messages.GetBotCallbackAnswer;
import dev.mtproto.testdc.TestDataCenter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Calls of a hundred bytes, with answers of a hundred bytes, by a client. */
final class Calls {
  private static final GetBotCallbackAnswer REQUEST =
      new GetBotCallbackAnswer(false, new InputPeer.Self(), 1, ByteString.of(new byte[83]));
  private static final BotCallbackAnswer ANSWER =
      new BotCallbackAnswer(false, false, "a".repeat(87), null, 1);

  private final MtprotoClient client;
  private final LongAdder answered = new LongAdder();

  Calls(MtprotoClient client) {
    this.client = client;
  }

  /** Has a data centre answer them. */
  static void serveAt(TestDataCenter dc) {
    dc.on(GetBotCallbackAnswer.class, (context, request) -> ANSWER);
  }

  /** Keeps so many under way for a while, each begun by the answer to the one before. */
  long async(int inFlight, long nanos) throws InterruptedException {
    long before = answered.sum();
    CountDownLatch ended = new CountDownLatch(inFlight);
    long end = System.nanoTime() + nanos;
    for (int i = 0; i < inFlight; i++) {
      next(end, ended);
    }
    ended.await();
    return answered.sum() - before;
  }

  private void next(long end, CountDownLatch ended) {
    if (System.nanoTime() - end >= 0) {
      ended.countDown();
      return;
    }
    var unused =
        client.callAsync(REQUEST).whenComplete((answer, failure) -> again(failure, end, ended));
  }

  private void again(@Nullable Throwable failure, long end, CountDownLatch ended) {
    if (failure != null) {
      throw new IllegalStateException("a call failed, and with it the measurement", failure);
    }
    answered.increment();
    next(end, ended);
  }

  /** Calls for a while from so many threads that wait for their answers. */
  long blocking(int threads, long nanos) throws InterruptedException {
    long before = answered.sum();
    CountDownLatch ended = new CountDownLatch(threads);
    long end = System.nanoTime() + nanos;
    for (int i = 0; i < threads; i++) {
      Threads.start("caller-" + i, () -> callUntil(end, ended));
    }
    ended.await();
    return answered.sum() - before;
  }

  private void callUntil(long end, CountDownLatch ended) {
    while (System.nanoTime() - end < 0) {
      client.call(REQUEST);
      answered.increment();
    }
    ended.countDown();
  }
}
