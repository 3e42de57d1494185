package dev.mtproto.tl;

/** UTF-8 written into an array without an intermediate one. */
final class Utf8 {
  private static final char REPLACEMENT = '?';

  private Utf8() {}

  /** How many bytes {@link #encode} writes. */
  static int size(String text) {
    long size = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = pointAt(text, i);
      size += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      i += point < 0x10000 ? 0 : 1;
    }
    return (int) Math.min(Integer.MAX_VALUE, size);
  }

  /** Writes the text; half a surrogate pair becomes a question mark. */
  static void encode(String text, byte[] bytes, int offset) {
    int to = offset;
    for (int i = 0; i < text.length(); i++) {
      int point = pointAt(text, i);
      if (point < 0x80) {
        bytes[to++] = (byte) point;
      } else if (point < 0x800) {
        bytes[to++] = (byte) (0xc0 | point >> 6);
        bytes[to++] = continuation(point);
      } else if (point < 0x10000) {
        bytes[to++] = (byte) (0xe0 | point >> 12);
        bytes[to++] = continuation(point >> 6);
        bytes[to++] = continuation(point);
      } else {
        bytes[to++] = (byte) (0xf0 | point >> 18);
        bytes[to++] = continuation(point >> 12);
        bytes[to++] = continuation(point >> 6);
        bytes[to++] = continuation(point);
        i++;
      }
    }
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | bits & 0x3f);
  }

  private static int pointAt(String text, int index) {
    int point = text.codePointAt(index);
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
        ? REPLACEMENT
        : point;
  }
}
