package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpareArraysTest {
  private static final int LONG = Shrinking.KEPT + 1;

  private final SpareArrays arrays = new SpareArrays();

  @Test
  void anArrayThatWasGivenIsTakenOnce() {
    byte[] given = new byte[LONG];
    arrays.give(given);

    assertThat(arrays.take(LONG)).isSameAs(given);
    assertThat(arrays.take(LONG)).hasSize(LONG).isNotSameAs(given);
  }

  @Test
  void anArrayOfAnotherLengthIsNotTaken() {
    byte[] given = new byte[LONG];
    arrays.give(given);

    assertThat(arrays.take(LONG + 1)).hasSize(LONG + 1);
    assertThat(arrays.take(LONG)).isSameAs(given);
  }

  @Test
  void shortArraysAreNotKept() {
    byte[] given = new byte[Shrinking.KEPT];
    arrays.give(given);

    assertThat(arrays.take(Shrinking.KEPT)).isNotSameAs(given);
  }

  @Test
  void manyMoreThanAreInUseAreNotKept() {
    for (int i = 0; i < 1000; i++) {
      byte[] given = new byte[LONG];
      given[0] = 1;
      arrays.give(given);
    }

    int kept = 0;
    while (arrays.take(LONG)[0] == 1) {
      kept++;
    }
    assertThat(kept).isLessThan(100);
  }
}
