package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ServerThreadsTest {
  static Stream<Supplier<ExecutorService>> pools() {
    return Stream.of(ServerThreads::calls, ServerThreads::streams);
  }

  @ParameterizedTest
  @MethodSource("pools")
  void whatCameBeforeTheEndIsDoneAndWhatComesAfterItIsDropped(Supplier<ExecutorService> pool)
      throws InterruptedException {
    ExecutorService threads = pool.get();
    AtomicInteger done = new AtomicInteger();
    for (int i = 0; i < 1000; i++) {
      threads.execute(done::incrementAndGet);
    }

    threads.shutdown();

    assertThatCode(() -> threads.execute(done::incrementAndGet)).doesNotThrowAnyException();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(done).hasValue(1000);
  }
}
