package dev.mtproto.tl;

import java.util.HexFormat;

/** Thirty-two bytes, as {@code new_nonce} of the key exchange. Immutable. */
public final class Int256 {
  /** The number of bytes. */
  public static final int BYTES = 32;

  private final Int128 high;
  private final Int128 low;

  private Int256(Int128 high, Int128 low) {
    this.high = high;
    this.low = low;
  }

  /**
   * The value of thirty-two bytes, in the order in which they are sent.
   *
   * @throws IllegalArgumentException if there are not thirty-two
   */
  public static Int256 of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("int256 takes 32 bytes, not " + bytes.length);
    }
    return read(bytes, 0);
  }

  /** The value of 64 hexadecimal digits. */
  public static Int256 ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  static Int256 read(byte[] bytes, int offset) {
    return new Int256(Int128.read(bytes, offset), Int128.read(bytes, offset + Int128.BYTES));
  }

  void write(byte[] bytes, int offset) {
    high.write(bytes, offset);
    low.write(bytes, offset + Int128.BYTES);
  }

  /** The thirty-two bytes; a new array. */
  public byte[] toByteArray() {
    byte[] bytes = new byte[BYTES];
    write(bytes, 0);
    return bytes;
  }

  /** The bytes as 64 lower-case hexadecimal digits. */
  public String hex() {
    return high.hex() + low.hex();
  }

  /** Compares in constant time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Int256 that && (high.equals(that.high) & low.equals(that.low));
  }

  @Override
  public int hashCode() {
    return 31 * high.hashCode() + low.hashCode();
  }

  /** Same as {@link #hex()}. */
  @Override
  public String toString() {
    return hex();
  }
}
