package dev.mtproto.tl;

import dev.mtproto.internal.bytes.LittleEndian;
import java.util.HexFormat;

/** Sixteen bytes, as {@code nonce} of the key exchange. Immutable; compared in constant time. */
public final class Int128 {
  /** The number of bytes. */
  public static final int BYTES = 16;

  private final long high;
  private final long low;

  Int128(long high, long low) {
    this.high = high;
    this.low = low;
  }

  /**
   * The value of sixteen bytes, in the order in which they are sent.
   *
   * @throws IllegalArgumentException if there are not sixteen
   */
  public static Int128 of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("int128 takes 16 bytes, not " + bytes.length);
    }
    return read(bytes, 0);
  }

  /** The value of 32 hexadecimal digits. */
  public static Int128 ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  static Int128 read(byte[] bytes, int offset) {
    return new Int128(
        LittleEndian.getBigLong(bytes, offset), LittleEndian.getBigLong(bytes, offset + 8));
  }

  void write(byte[] bytes, int offset) {
    LittleEndian.putBigLong(bytes, offset, high);
    LittleEndian.putBigLong(bytes, offset + 8, low);
  }

  /** The sixteen bytes; a new array. */
  public byte[] toByteArray() {
    byte[] bytes = new byte[BYTES];
    write(bytes, 0);
    return bytes;
  }

  /** The bytes as 32 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Int128 that && ((high ^ that.high) | (low ^ that.low)) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(31 * high + low);
  }

  /** Same as {@link #hex()}. */
  @Override
  public String toString() {
    return hex();
  }
}
