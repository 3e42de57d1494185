package dev.mtproto.internal.crypto;

import dev.mtproto.error.ProtocolViolationException;
import java.math.BigInteger;

/**
 * The factors of the number by which the server makes a client work before it works itself.
 *
 * @param p the smaller prime
 * @param q the greater prime
 * @see <a href="https://core.telegram.org/mtproto/auth_key#dh-exchange-initiation">DH exchange
 *     initiation</a>
 */
public record PqFactors(long p, long q) {
  private static final int CERTAINTY = 40;

  /**
   * Factors what the server sent.
   *
   * @throws ProtocolViolationException (S7) if it is not the product of two different odd primes,
   *     or not below 2^63
   */
  public static PqFactors of(byte[] bytes) {
    BigInteger pq = BigEndian.unsigned(bytes);
    if (bytes.length > Long.BYTES || pq.bitLength() >= Long.SIZE) {
      throw violation("pq has " + bytes.length + " bytes, " + pq.bitLength() + " bits");
    }
    return of(pq.longValue());
  }

  /** Factors a number, as {@link #of(byte[])}. */
  public static PqFactors of(long pq) {
    if (pq < 15 || pq % 2 == 0) {
      throw violation("pq is even or too small");
    }
    if (isPrime(pq)) {
      throw violation("pq is prime");
    }
    long factor = PollardRho.factor(pq);
    PqFactors factors = new PqFactors(Math.min(factor, pq / factor), Math.max(factor, pq / factor));
    if (factors.p == factors.q || !isPrime(factors.p) || !isPrime(factors.q)) {
      throw violation("pq is not the product of two different primes");
    }
    return factors;
  }

  /** The smaller prime as it is sent. */
  public byte[] pBytes() {
    return BigEndian.shortest(BigInteger.valueOf(p));
  }

  /** The greater prime as it is sent. */
  public byte[] qBytes() {
    return BigEndian.shortest(BigInteger.valueOf(q));
  }

  private static boolean isPrime(long number) {
    return BigInteger.valueOf(number).isProbablePrime(CERTAINTY);
  }

  private static ProtocolViolationException violation(String message) {
    return new ProtocolViolationException("S7", message);
  }
}
