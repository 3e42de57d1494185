package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final int MANY = 1020;

  private long now = 1;
  private final Expectation expectation = new Expectation(() -> now);

  @Test
  void oneAnswerIsNotWaitedFor() {
    expectation.answered(1);
    assertThat(expectation.begin(1, MANY)).isZero();
  }

  @Test
  void callsThatFollowSeveralAnswersTravelTogether() {
    expectation.answered(3);
    assertThat(expectation.called(1)).as("wakes the writer").isTrue();
    assertThat(expectation.begin(1, MANY)).isPositive();
    assertThat(expectation.called(2)).as("the last that is waited for").isTrue();
    assertThat(expectation.begin(2, MANY)).isZero();
  }

  @Test
  void callsInBetweenDoNotWakeTheWriter() {
    expectation.answered(5);
    assertThat(expectation.begin(1, MANY)).isPositive();
    assertThat(expectation.called(2)).isFalse();
  }

  @Test
  void waitEndsThoughNobodyCalls() {
    expectation.answered(5);
    assertThat(expectation.begin(1, MANY)).isPositive();
    now += 1_000_000;
    assertThat(expectation.begin(1, MANY)).isZero();
  }

  @Test
  void whatWasNotCalledIsNotWaitedForAgain() {
    expectation.answered(5);
    expectation.end();
    assertThat(expectation.begin(1, MANY)).isZero();
  }

  @Test
  void fullPacketDoesNotWait() {
    expectation.answered(200);
    assertThat(expectation.begin(64, MANY)).isZero();
    assertThat(expectation.begin(1, 1)).isZero();
  }
}
