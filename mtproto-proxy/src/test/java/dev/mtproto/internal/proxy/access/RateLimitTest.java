package dev.mtproto.internal.proxy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private long now;
  private final RateLimit limit = new RateLimit(4, () -> now);

  @Test
  void aSecondsWorthOfCallsMayComeAtOnce() {
    assertThat(takeAll(4)).isZero();
    assertThat(limit.take()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void aPauseIsWorthASecondAtMost() {
    takeAll(4);
    now += Duration.ofHours(1).toNanos();
    assertThat(takeAll(4)).isZero();
    assertThat(limit.take()).isPositive();
  }

  @Test
  void refusedCallsCostNothing() {
    takeAll(4);
    takeAll(100);
    now += Duration.ofMillis(250).toNanos();
    assertThat(limit.take()).isZero();
  }

  private Duration takeAll(int calls) {
    Duration longest = Duration.ZERO;
    for (int i = 0; i < calls; i++) {
      Duration wait = limit.take();
      longest = wait.compareTo(longest) > 0 ? wait : longest;
    }
    return longest;
  }
}
