package dev.mtproto.testdc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.testdc.internal.session.SeenMessages.Fate;
import org.junit.jupiter.api.Test;

final class SeenMessagesTest {
  private final SeenMessages seen = new SeenMessages();

  @Test
  void whatCameIsKnownWhateverTheOrder() {
    for (long id : new long[] {40, 8, 24, 16, 32}) {
      seen.add(id, 0, Fate.RECEIVED);
    }
    seen.setFate(24, Fate.RUNNING);

    assertThat(seen.fate(8)).isEqualTo(Fate.RECEIVED);
    assertThat(seen.fate(24)).isEqualTo(Fate.RUNNING);
    assertThat(seen.fate(12)).isEqualTo(Fate.UNKNOWN);
    assertThat(seen.isAhead(41)).isTrue();
    assertThat(seen.isAhead(39)).isFalse();
    assertThat(seen.isForgotten(4)).isFalse();
  }

  @Test
  void theOlderHalfIsForgottenWhenThereAreTooMany() {
    for (long i = 1; i <= SeenMessages.CAPACITY + 1; i++) {
      seen.add(4 * i, 0, Fate.RECEIVED);
    }

    assertThat(seen.isForgotten(4)).isTrue();
    assertThat(seen.isForgotten(2L * SeenMessages.CAPACITY)).isTrue();
    assertThat(seen.isForgotten(2L * SeenMessages.CAPACITY + 4)).isFalse();
    assertThat(seen.fate(2L * SeenMessages.CAPACITY + 4)).isEqualTo(Fate.RECEIVED);
  }

  @Test
  void sequenceNumbersGrowWithContent() {
    seen.add(10, 1, Fate.RECEIVED);
    seen.add(30, 5, Fate.RECEIVED);
    seen.add(40, 6, Fate.RECEIVED);

    assertThat(seen.isTooLow(20, 3)).isFalse();
    assertThat(seen.isTooHigh(20, 3)).isFalse();
    assertThat(seen.isTooLow(20, 1)).isTrue();
    assertThat(seen.isTooHigh(20, 5)).isTrue();
    assertThat(seen.isTooLow(50, 5)).isTrue();
    assertThat(seen.isTooLow(50, 7)).isFalse();
  }
}
