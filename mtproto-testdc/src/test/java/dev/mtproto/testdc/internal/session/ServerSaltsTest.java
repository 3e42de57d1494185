package dev.mtproto.testdc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.testdc.internal.session.ServerSalts.Salt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ServerSaltsTest {
  private final ServerSalts salts = new ServerSalts(7, 0, new AtomicLong(100)::getAndIncrement);

  @Test
  void aSaltIsGoodForAnHour() {
    assertThat(salts.isGood(7, 0)).isTrue();
    assertThat(salts.isGood(7, 3599)).isTrue();
    assertThat(salts.isGood(7, 3600)).isFalse();
    assertThat(salts.isGood(8, 0)).isFalse();
  }

  @Test
  void theNextSaltBeginsHalfAnHourLater() {
    assertThat(salts.future(0, 3))
        .containsExactly(
            new Salt(0, 3600, 7), new Salt(1800, 5400, 100), new Salt(3600, 7200, 101));
    assertThat(salts.isGood(100, 0)).isFalse();
    assertThat(salts.current(1800)).isEqualTo(100);
    assertThat(salts.isGood(7, 1800)).isTrue();
  }

  @Test
  void afterALongTimeThereIsANewSalt() {
    long later = salts.current(1_000_000);

    assertThat(later).isEqualTo(100);
    assertThat(salts.isGood(7, 1_000_000)).isFalse();
    assertThat(salts.isGood(later, 1_000_000)).isTrue();
  }

  @Test
  void noMoreThan64SaltsAreTold() {
    assertThat(salts.future(0, 1000)).hasSize(64);
  }
}
