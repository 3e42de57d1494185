package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrangersTest {
  private final Strangers strangers = new Strangers();

  @Test
  void aStrangerIsAskedAboutOnce() {
    assertThat(strangers.add(5)).isTrue();
    assertThat(strangers.add(5)).isFalse();
  }

  @Test
  void ofTooManyTheFirstIsForgotten() {
    for (long id = 0; id <= Strangers.MOST; id++) {
      assertThat(strangers.add(id)).isTrue();
    }
    assertThat(strangers.add(Strangers.MOST)).isFalse();
    assertThat(strangers.add(0)).isTrue();
  }
}
