package dev.mtproto.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTest {
  private static final Map<String, Double> SCORES = Map.of("ours", 10.0, "theirs", 100.0);

  @Test
  void aRatioHoldsFromItsTargetOn() {
    assertThat(Claim.ratio("faster", "theirs", "ours", 10).judge(SCORES)).endsWith(" holds");
    assertThat(Claim.ratio("faster", "theirs", "ours", 10.1).judge(SCORES)).endsWith(" MISSED");
  }

  @Test
  void aLimitHoldsUpToItsTarget() {
    assertThat(Claim.limit("short", "ours", 10).judge(SCORES)).endsWith(" holds");
    assertThat(Claim.limit("short", "ours", 9.9).judge(SCORES)).endsWith(" MISSED");
  }

  @Test
  void whatWasNotMeasuredIsNotClaimed() {
    assertThat(Claim.ratio("faster", "others", "ours", 1).judge(SCORES))
        .isEqualTo("faster: not measured");
  }
}
