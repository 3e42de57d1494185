package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.testdc.fault.Direction;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * As {@link CutEverywhereTest}, for clients that have more to do than others: with temporary keys,
 * with a clock that is days off. The cuts are a sample; which offsets they are differs from row to
 * row.
 */
@Timeout(120)
final class CutSomewhereTest {
  /** A prime, so that no field of a packet is always missed. */
  private static final int STEP = 53;

  @ParameterizedTest
  @CsvSource({
    "TO_SERVER, true, 0, 0",
    "TO_CLIENT, true, 0, 7",
    "TO_SERVER, false, 10, 13",
    "TO_CLIENT, false, 10, 19",
    "TO_SERVER, false, -10, 23",
    "TO_CLIENT, false, -10, 29",
    "TO_SERVER, true, 10, 31",
    "TO_CLIENT, true, -10, 37"
  })
  void everyCallIsAnsweredAndExecutedOnce(
      Direction direction, boolean temporaryKeys, int daysAhead, int first) {
    UnaryOperator<MtprotoClientBuilder> options =
        temporaryKeys
            ? builder -> builder.perfectForwardSecrecy(Duration.ofHours(1))
            : UnaryOperator.identity();
    int cuts = 0;
    try (CutRuns runs = new CutRuns(Duration.ofDays(daysAhead), options)) {
      for (int offset = first; runs.run(direction, offset); offset += STEP) {
        cuts++;
      }
    }

    assertThat(cuts).isGreaterThan(25);
  }
}
