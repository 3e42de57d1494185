package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.testdc.fault.Direction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Key exchange, sign-in and some calls, with the connection cut at every byte of it, in turn. */
final class CutEverywhereTest {
  private static final int WORKERS = 4;

  /** So many runs that end before their cut show that all offsets were tried. */
  private static final int UNCUT = 32;

  @ParameterizedTest
  @EnumSource
  void everyCallIsAnsweredAndExecutedOnceWhereverTheConnectionIsCut(Direction direction) {
    AtomicInteger next = new AtomicInteger();
    List<CompletableFuture<Integer>> workers =
        IntStream.range(0, WORKERS)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> work(direction, next)))
            .toList();

    assertThat(workers.stream().mapToInt(CompletableFuture::join).sum()).isGreaterThan(1500);
  }

  /** Takes one offset after the other; how many cuts there were. */
  private static int work(Direction direction, AtomicInteger next) {
    int cuts = 0;
    try (CutRuns runs = new CutRuns(Duration.ZERO, builder -> builder)) {
      for (int uncut = 0; uncut < UNCUT; ) {
        boolean cut = runs.run(direction, next.getAndIncrement());
        cuts += cut ? 1 : 0;
        uncut = cut ? 0 : uncut + 1;
      }
    }
    return cuts;
  }
}
