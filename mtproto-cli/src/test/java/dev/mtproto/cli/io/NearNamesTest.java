package dev.mtproto.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  private static final List<String> NAMES = List.of("demo", "shell", "dc", "tl", "dump", "access");

  @Test
  void aLetterTooManyTooFewOrInAnothersPlaceIsForgiven() {
    assertThat(NearNames.remark("deemo", NAMES)).isEqualTo("; did you mean demo?");
    assertThat(NearNames.remark("shel", NAMES)).isEqualTo("; did you mean shell?");
    assertThat(NearNames.remark("demoo", NAMES)).isEqualTo("; did you mean demo?");
    assertThat(NearNames.remark("acecss", NAMES)).isEqualTo("; did you mean access?");
  }

  @Test
  void namesWithTheWordInThemComeFirst() {
    assertThat(NearNames.of("getdialogs", List.of("messages.getDialogs", "getDialog", "x")))
        .containsExactly("messages.getDialogs");
  }

  @Test
  void whatIsLikeNothingGetsNoRemark() {
    assertThat(NearNames.remark("nonsense", NAMES)).isEmpty();
    assertThat(NearNames.remark("", NAMES)).isEmpty();
  }
}
