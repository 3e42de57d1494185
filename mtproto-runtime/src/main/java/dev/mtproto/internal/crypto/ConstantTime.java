package dev.mtproto.internal.crypto;

import java.util.Objects;

/** Comparison whose time does not tell where the difference is. */
public final class ConstantTime {
  private ConstantTime() {}

  /** Whether {@code length} bytes are the same in both. */
  public static boolean equals(byte[] a, int aOffset, byte[] b, int bOffset, int length) {
    Objects.checkFromIndexSize(aOffset, length, a.length);
    Objects.checkFromIndexSize(bOffset, length, b.length);
    int difference = 0;
    for (int i = 0; i < length; i++) {
      difference |= a[aOffset + i] ^ b[bOffset + i];
    }
    return difference == 0;
  }
}
