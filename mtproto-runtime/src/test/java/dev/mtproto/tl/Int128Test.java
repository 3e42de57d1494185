package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Int128Test {
  private static final String HEX = "00ff02030405060708090a0b0c0d0e8f";

  @Test
  void bytesAndDigitsAreInTheOrderOfTheWire() {
    byte[] bytes = HexFormat.of().parseHex(HEX);

    assertThat(Int128.of(bytes)).isEqualTo(Int128.ofHex(HEX)).hasToString(HEX);
    assertThat(Int128.ofHex(HEX).toByteArray()).isEqualTo(bytes);
    assertThat(TlCodecs.INT128.encode(Int128.of(bytes))).isEqualTo(bytes);
    assertThat(TlCodecs.INT256.encode(Int256.ofHex(HEX + HEX)))
        .isEqualTo(HexFormat.of().parseHex(HEX + HEX));
  }

  @Test
  void aDifferenceInAnyHalfMakesThemUnequal() {
    String zeros = "0".repeat(32);
    Int128 zero = Int128.ofHex(zeros);

    assertThat(zero).isNotEqualTo(Int128.ofHex("1" + zeros.substring(1)));
    assertThat(zero).isNotEqualTo(Int128.ofHex(zeros.substring(1) + "1"));
    assertThat(Int256.ofHex(zeros + HEX)).isNotEqualTo(Int256.ofHex(zeros + zeros));
    assertThat(Int256.ofHex(HEX + zeros)).isNotEqualTo(Int256.ofHex(zeros + zeros));
    assertThat(Int256.ofHex(HEX + zeros))
        .isEqualTo(Int256.ofHex(HEX + zeros))
        .hasSameHashCodeAs(Int256.ofHex(HEX + zeros));
  }

  @Test
  void anotherNumberOfBytesIsRefused() {
    assertThatThrownBy(() -> Int128.of(new byte[15])).hasMessageContaining("16 bytes, not 15");
    assertThatThrownBy(() -> Int256.of(new byte[33])).hasMessageContaining("32 bytes, not 33");
  }
}
