package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The small helpers: fixed-length numbers, comparison, randomness. */
final class BytesTest {
  @Test
  void numbersKeepTheirLeadingZeros() {
    assertThat(BigEndian.fixed(BigInteger.ZERO, 4)).containsExactly(0, 0, 0, 0);
    assertThat(BigEndian.fixed(BigInteger.valueOf(0x1234), 4)).containsExactly(0, 0, 0x12, 0x34);
  }

  @Test
  void numbersWhoseHighestBitIsSetTakeNoByteMore() {
    assertThat(BigEndian.fixed(BigInteger.valueOf(0xff80), 2)).containsExactly(0xff, 0x80);
    assertThat(BigEndian.fixed(BigInteger.valueOf(0xff80), 3)).containsExactly(0, 0xff, 0x80);
    assertThat(BigEndian.shortest(BigInteger.valueOf(0x80))).containsExactly(0x80);
    assertThat(BigEndian.shortest(BigInteger.ZERO)).containsExactly(0);
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> BigEndian.fixed(BigInteger.valueOf(0x10000), 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BigEndian.fixed(BigInteger.valueOf(-1), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytesAreNeverNegativeNumbers() {
    assertThat(BigEndian.unsigned(new byte[] {-1, 0})).isEqualTo(BigInteger.valueOf(0xff00));
  }

  @Test
  void comparisonSeesADifferenceInEveryPlaceAndNoneOutside() {
    byte[] a = {9, 1, 2, 3, 9};
    assertThat(ConstantTime.equals(a, 1, new byte[] {1, 2, 3}, 0, 3)).isTrue();
    for (int place = 0; place < 3; place++) {
      byte[] b = {1, 2, 3};
      b[place] ^= (byte) 0x80;
      assertThat(ConstantTime.equals(a, 1, b, 0, 3)).isFalse();
    }
  }

  @Test
  void comparisonOutsideAnArrayIsRefused() {
    assertThatThrownBy(() -> ConstantTime.equals(new byte[3], 1, new byte[3], 0, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void s6_noTwoPiecesOfRandomnessAreTheSame() {
    SecureRandomness random = new SecureRandomness();

    assertThat(random.bytes(32)).isNotEqualTo(random.bytes(32)).isNotEqualTo(new byte[32]);
    assertThat(random.nextLong()).isNotEqualTo(random.nextLong());
  }

  @Test
  void paddingIsNeverGivenOutTwiceAndFillsOnlyItsPlace() {
    SecureRandomness random = new SecureRandomness();
    byte[] previous = new byte[24];
    for (int i = 0; i < 1000; i++) {
      byte[] padding = new byte[24];
      random.pad(padding, 4, 16);
      assertThat(padding).isNotEqualTo(previous).startsWith(0, 0, 0, 0).endsWith(0, 0, 0, 0);
      previous = padding;
    }
  }

  @Test
  void paddingLongerThanThePoolIsFilledWhole() {
    byte[] padding = new byte[10_000];

    new SecureRandomness().pad(padding, 0, padding.length);

    for (int i = 0; i < padding.length; i += 100) {
      assertThat(BigEndian.unsigned(Arrays.copyOfRange(padding, i, i + 100)).signum()).isOne();
    }
  }
}
