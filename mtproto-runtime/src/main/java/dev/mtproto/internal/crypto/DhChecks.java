package dev.mtproto.internal.crypto;

import dev.mtproto.error.ProtocolViolationException;
import java.math.BigInteger;

/**
 * What must hold of Diffie-Hellman parameters before they are used.
 *
 * @see <a href="https://core.telegram.org/mtproto/security_guidelines#validation-of-dh-parameters">
 *     Validation of DH parameters</a>
 */
public final class DhChecks {
  /** The length of the prime, and of every number below it when it is hashed or made a key. */
  public static final int LENGTH = 256;

  private static final int BITS = LENGTH * Byte.SIZE;
  private static final BigInteger MARGIN = BigInteger.ONE.shiftLeft(BITS - 64);

  private DhChecks() {}

  /**
   * Requires a safe prime of 2048 bits. The first time for a prime that is not the well-known one
   * this takes a sixth of a second.
   *
   * @throws ProtocolViolationException (S1) if it is none
   */
  public static void requireSafePrime(BigInteger prime) {
    if (prime.bitLength() != BITS || !SafePrimes.isSafePrime(prime)) {
      throw new ProtocolViolationException("S1", "dh_prime is no safe prime of 2048 bits");
    }
  }

  /**
   * Requires that g generates the subgroup of order (p-1)/2.
   *
   * @throws ProtocolViolationException (S2) if it does not
   */
  public static void requireGenerator(int g, BigInteger prime) {
    boolean generates =
        switch (g) {
          case 2 -> mod(prime, 8) == 7;
          case 3 -> mod(prime, 3) == 2;
          case 4 -> true;
          case 5 -> mod(prime, 5) == 1 || mod(prime, 5) == 4;
          case 6 -> mod(prime, 24) == 19 || mod(prime, 24) == 23;
          case 7 -> mod(prime, 7) == 3 || mod(prime, 7) == 5 || mod(prime, 7) == 6;
          default -> false;
        };
    if (!generates) {
      throw new ProtocolViolationException("S2", "g does not generate the subgroup: " + g);
    }
  }

  /**
   * Requires a public value of either side to lie well inside the group.
   *
   * @throws ProtocolViolationException (S3) if it does not
   */
  public static void requirePublicValue(BigInteger value, BigInteger prime) {
    if (!isPublicValue(value, prime)) {
      throw new ProtocolViolationException("S3", "a public Diffie-Hellman value out of range");
    }
  }

  /** Whether 2^1984 &lt;= value &lt;= p - 2^1984, from which 1 &lt; value &lt; p-1 follows. */
  public static boolean isPublicValue(BigInteger value, BigInteger prime) {
    return value.compareTo(MARGIN) >= 0 && value.compareTo(prime.subtract(MARGIN)) <= 0;
  }

  private static int mod(BigInteger prime, int divisor) {
    return prime.mod(BigInteger.valueOf(divisor)).intValue();
  }
}
