package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadsWaitingTest {
  @Test
  void tasksThatWaitForTheNetworkHoldUpNobodyElse() throws InterruptedException {
    CountDownLatch network = new CountDownLatch(1);
    CountDownLatch other = new CountDownLatch(1);
    try {
      for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors() + 2; i++) {
        Threads.executor().execute(Threads.waiting(() -> await(network)));
      }
      Threads.executor().execute(other::countDown);

      assertThat(other.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      network.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
