package dev.mtproto.internal.crypto;

import java.math.BigInteger;

/** Numbers as MTProto writes them: unsigned, big-endian. */
public final class BigEndian {
  private BigEndian() {}

  /** The number of these bytes. */
  public static BigInteger unsigned(byte[] bytes) {
    return new BigInteger(1, bytes);
  }

  /** The number in exactly {@code length} bytes, with leading zeros. */
  public static byte[] fixed(BigInteger value, int length) {
    if (value.signum() < 0 || value.bitLength() > length * Byte.SIZE) {
      throw new IllegalArgumentException(
          "a number of " + value.bitLength() + " bits for " + length + " bytes");
    }
    byte[] signed = value.toByteArray();
    byte[] bytes = new byte[length];
    int kept = Math.min(signed.length, length);
    System.arraycopy(signed, signed.length - kept, bytes, length - kept, kept);
    return bytes;
  }

  /** The number in as few bytes as hold it; zero in one. */
  public static byte[] shortest(BigInteger value) {
    return fixed(value, Math.max(1, (value.bitLength() + 7) / Byte.SIZE));
  }
}
