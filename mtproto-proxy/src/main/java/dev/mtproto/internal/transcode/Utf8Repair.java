package dev.mtproto.internal.transcode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that must be UTF-8 on both sides: Telegram cuts texts anywhere, clients send anything. */
final class Utf8Repair {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8Repair() {}

  /** The text with U+FFFD in the place of what is not UTF-8; null if all of it is. */
  static byte @Nullable [] repair(byte[] bytes, int offset, int size) {
    if (isAscii(bytes, offset, size)) {
      return null;
    }
    String text = new String(bytes, offset, size, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isAscii(byte[] bytes, int offset, int size) {
    int end = offset + size;
    long all = 0;
    int at = offset;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      all |= (long) LONG.get(bytes, at);
    }
    if (at < end && end >= Long.BYTES) {
      // Of the last eight bytes those that are left: in this order they are the upper ones.
      all |= (long) LONG.get(bytes, end - Long.BYTES) >>> Byte.SIZE * (Long.BYTES - (end - at));
      at = end;
    }
    for (; at < end; at++) {
      all |= bytes[at];
    }
    return (all & HIGH_BITS) == 0;
  }
}
