package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PqFactorsTest {
  static List<Vectors> vectors() {
    return Vectors.of("pq");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownNumbersAreFactored(Vectors vector) {
    assertThat(PqFactors.of(vector.number("pq")))
        .isEqualTo(new PqFactors(vector.number("p"), vector.number("q")));
  }

  @Test
  void productsOfRandomPrimesOfEverySizeAreFactored() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      int bits = 3 + random.nextInt(29);
      long a = BigInteger.probablePrime(bits, random).longValue();
      long b = BigInteger.probablePrime(3 + random.nextInt(60 - bits), random).longValue();
      if (a != b) {
        assertThat(PqFactors.of(a * b)).isEqualTo(new PqFactors(Math.min(a, b), Math.max(a, b)));
      }
    }
  }

  @Test
  void theGreatestNumbersAreFactored() {
    assertThat(PqFactors.of(3037000493L * 3037000453L))
        .isEqualTo(new PqFactors(3037000453L, 3037000493L));
    assertThat(PqFactors.of(3 * 3074457345618258599L))
        .isEqualTo(new PqFactors(3, 3074457345618258599L));
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        2,
        3,
        9,
        12,
        25, // nothing that has two different odd prime factors
        105, // three primes
        2147483647L,
        9223372036854775783L, // primes
        2L * 2147483647, // even
        2147483647L * 2147483647, // a square
        65537L * 65539 * 65543, // three great primes
      })
  void s7_whatIsNoProductOfTwoDifferentOddPrimesIsRefused(long pq) {
    assertViolation(BigInteger.valueOf(pq).toByteArray());
  }

  @Test
  void s7_aNumberOf64BitsOrMoreIsRefused() {
    assertViolation(BigEndian.fixed(BigInteger.ONE.shiftLeft(63).add(BigInteger.TEN), 8));
    assertViolation(new byte[] {15, 0, 0, 0, 0, 0, 0, 0, 15});
    assertViolation(new byte[0]);
  }

  @Test
  void leadingZerosOfANumberDoNotCount() {
    assertThat(PqFactors.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 15})).isEqualTo(new PqFactors(3, 5));
    assertViolation(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 15});
  }

  @Test
  void factorsAreSentInAsFewBytesAsHoldThem() {
    assertThat(new PqFactors(3, 0x80000001L).pBytes()).containsExactly(3);
    assertThat(new PqFactors(3, 0x80000001L).qBytes()).containsExactly(0x80, 0, 0, 1);
  }

  private static void assertViolation(byte[] pq) {
    assertThatThrownBy(() -> PqFactors.of(pq))
        .isInstanceOfSatisfying(
            ProtocolViolationException.class,
            violation -> assertThat(violation.rule()).isEqualTo("S7"));
  }
}
