package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.DhChecks;
import dev.mtproto.internal.crypto.Randomness;
import java.math.BigInteger;
import java.util.Random;

/** Randomness of a seed; the exponent, which alone is 256 bytes, can be chosen. */
final class TestRandomness implements Randomness {
  private final Random random;
  private final byte[] exponent;

  private TestRandomness(long seed, byte[] exponent) {
    this.random = new Random(seed);
    this.exponent = exponent;
  }

  static TestRandomness of(long seed) {
    return new TestRandomness(seed, new byte[0]);
  }

  static TestRandomness withExponent(BigInteger exponent) {
    return new TestRandomness(1, BigEndian.fixed(exponent, DhChecks.LENGTH));
  }

  @Override
  public void fill(byte[] bytes, int offset, int length) {
    if (length == exponent.length) {
      System.arraycopy(exponent, 0, bytes, offset, length);
    } else {
      byte[] part = new byte[length];
      random.nextBytes(part);
      System.arraycopy(part, 0, bytes, offset, length);
    }
  }
}
