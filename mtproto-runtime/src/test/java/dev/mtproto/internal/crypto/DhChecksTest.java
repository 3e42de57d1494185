package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import java.math.BigInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.crypto.agreement.DHStandardGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DhChecksTest {
  private static final BigInteger OTHER_SAFE = DHStandardGroups.rfc3526_2048.getP();
  private static final BigInteger PRIME_NOT_SAFE =
      BigInteger.ONE.shiftLeft(2048).subtract(BigInteger.valueOf(33329));
  private static final BigInteger MARGIN = BigInteger.ONE.shiftLeft(1984);

  @Test
  void theBuiltInPrimeIsSafe() {
    assertThat(SafePrimes.test(SafePrimes.TELEGRAM)).isTrue();
    assertThat(SafePrimes.TELEGRAM.bitLength()).isEqualTo(2048);
  }

  @Test
  void anotherSafePrimeIsAcceptedAndRemembered() {
    DhChecks.requireSafePrime(OTHER_SAFE);
    int kept = SafePrimes.kept();

    DhChecks.requireSafePrime(OTHER_SAFE);
    assertThat(SafePrimes.kept()).isEqualTo(kept);
  }

  @Test
  void s1_aPrimeThatIsNotSafeIsRefusedEveryTime() {
    assertThat(PRIME_NOT_SAFE.isProbablePrime(30)).isTrue();

    assertViolation("S1", () -> DhChecks.requireSafePrime(PRIME_NOT_SAFE));
    assertViolation("S1", () -> DhChecks.requireSafePrime(PRIME_NOT_SAFE));
  }

  @Test
  void s1_aCompositeWhoseHalfIsPrimeIsRefused() {
    BigInteger composite = BigInteger.ONE.shiftLeft(2048).subtract(BigInteger.valueOf(1409));

    assertThat(composite.isProbablePrime(30)).isFalse();
    assertThat(composite.shiftRight(1).isProbablePrime(30)).isTrue();
    assertViolation("S1", () -> DhChecks.requireSafePrime(composite));
    assertViolation("S1", () -> DhChecks.requireSafePrime(SafePrimes.TELEGRAM.add(BigInteger.TWO)));
    assertViolation("S1", () -> DhChecks.requireSafePrime(SafePrimes.TELEGRAM.add(BigInteger.ONE)));
  }

  @Test
  void s1_safePrimesOfAnotherLengthAreRefused() {
    assertViolation("S1", () -> DhChecks.requireSafePrime(DHStandardGroups.rfc3526_1536.getP()));
    assertViolation("S1", () -> DhChecks.requireSafePrime(DHStandardGroups.rfc3526_3072.getP()));
    assertViolation("S1", () -> DhChecks.requireSafePrime(BigInteger.valueOf(23)));
    assertViolation("S1", () -> DhChecks.requireSafePrime(BigInteger.ZERO));
  }

  @Test
  void theMemoryOfVerdictsIsBounded() {
    for (int i = 0; i < 200; i++) {
      SafePrimes.isSafePrime(BigInteger.ONE.shiftLeft(2047).add(BigInteger.valueOf(6L * i + 3)));
    }

    assertThat(SafePrimes.kept()).isLessThanOrEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 8, 7",
    "3, 3, 2",
    "4, 5, 3",
    "5, 5, 1",
    "5, 5, 4",
    "6, 24, 19",
    "6, 24, 23",
    "7, 7, 3",
    "7, 7, 5",
    "7, 7, 6"
  })
  void generatorsOfTheRightResidueAreAccepted(int g, int modulus, int residue) {
    assertThatCode(() -> DhChecks.requireGenerator(g, number(modulus, residue)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 8, 1",
    "2, 8, 3",
    "2, 8, 5",
    "3, 3, 1",
    "5, 5, 2",
    "5, 5, 3",
    "6, 24, 1",
    "6, 24, 5",
    "6, 24, 7",
    "6, 24, 11",
    "6, 24, 13",
    "6, 24, 17",
    "7, 7, 1",
    "7, 7, 2",
    "7, 7, 4"
  })
  void s2_generatorsOfAnotherResidueAreRefused(int g, int modulus, int residue) {
    assertViolation("S2", () -> DhChecks.requireGenerator(g, number(modulus, residue)));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 8, 9, Integer.MAX_VALUE})
  void s2_generatorsOutsideTheirRangeAreRefused(int g) {
    assertViolation("S2", () -> DhChecks.requireGenerator(g, SafePrimes.TELEGRAM));
  }

  @Test
  void s2_theResidueRulesAreThoseOfQuadraticResidues() {
    for (BigInteger prime : new BigInteger[] {SafePrimes.TELEGRAM, OTHER_SAFE}) {
      BigInteger order = prime.shiftRight(1);
      for (int g = 2; g <= 7; g++) {
        int generator = g;
        if (BigInteger.valueOf(g).modPow(order, prime).equals(BigInteger.ONE)) {
          DhChecks.requireGenerator(g, prime);
        } else {
          assertViolation("S2", () -> DhChecks.requireGenerator(generator, prime));
        }
      }
    }
  }

  @Test
  void publicValuesWithinTheMarginsAreAccepted() {
    BigInteger prime = SafePrimes.TELEGRAM;

    DhChecks.requirePublicValue(MARGIN, prime);
    DhChecks.requirePublicValue(prime.subtract(MARGIN), prime);
    DhChecks.requirePublicValue(prime.shiftRight(1), prime);
  }

  @Test
  void s3_publicValuesOutsideTheMarginsAreRefused() {
    BigInteger prime = SafePrimes.TELEGRAM;
    BigInteger[] values = {
      BigInteger.ZERO,
      BigInteger.ONE,
      BigInteger.TWO,
      MARGIN.subtract(BigInteger.ONE),
      prime.subtract(MARGIN).add(BigInteger.ONE),
      prime.subtract(BigInteger.ONE),
      prime,
      prime.add(MARGIN)
    };

    for (BigInteger value : values) {
      assertViolation("S3", () -> DhChecks.requirePublicValue(value, prime));
    }
  }

  private static BigInteger number(int modulus, int residue) {
    return BigInteger.valueOf(modulus).shiftLeft(2000).add(BigInteger.valueOf(residue));
  }

  private static void assertViolation(String rule, ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOfSatisfying(
            ProtocolViolationException.class,
            violation -> assertThat(violation.rule()).isEqualTo(rule));
  }
}
