package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
  @Test
  void threadsAreVirtualWhereJavaHasThem() throws Exception {
    boolean expected = Runtime.version().feature() >= 21;
    Thread thread = Threads.newThread("a name", () -> {});

    assertThat(Threads.areVirtual()).isEqualTo(expected);
    assertThat(thread.getClass().getName().contains("Virtual")).isEqualTo(expected);
    assertThat(thread.getName()).isEqualTo("a name");
    assertThat(thread.isDaemon()).isTrue();
  }

  @Test
  void aTaskMayWaitForMoreTasksThanThereAreProcessors() throws Exception {
    CompletableFuture<Void> last = new CompletableFuture<>();
    CompletableFuture<?>[] waiting = new CompletableFuture<?>[64];
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = CompletableFuture.runAsync(last::join, Threads.executor());
    }
    Threads.executor().execute(() -> last.complete(null));

    CompletableFuture.allOf(waiting).get(10, TimeUnit.SECONDS);
  }

  @Test
  void whatIsScheduledRuns() throws Exception {
    CompletableFuture<Thread> ran = new CompletableFuture<>();

    Threads.scheduler().schedule(() -> ran.complete(Thread.currentThread()), Duration.ofMillis(1));

    assertThat(ran.get(10, TimeUnit.SECONDS).getName()).isEqualTo("mtproto-timer");
  }
}
