package dev.mtproto.internal.transcode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes tags and values into an array that grows. */
final class WireWriter {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The bits that say, in each byte, that another one follows. */
  private static final long CONTINUED = 0x8080808080808080L;

  private byte[] bytes;
  private int length;

  WireWriter(int capacity) {
    bytes = new byte[Math.max(64, capacity)];
  }

  int length() {
    return length;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  void writeVarint(int tag, long value) {
    ensure(2 * Wire.MAX_VARINT_BYTES);
    putVarint(tag);
    putVarint(value);
  }

  void writeVarint(long value) {
    ensure(Wire.MAX_VARINT_BYTES);
    putVarint(value);
  }

  void writeFixed64(int tag, long value) {
    ensure(Wire.MAX_VARINT_BYTES + Long.BYTES);
    putVarint(tag);
    putFixed64(value);
  }

  void writeFixed64(long value) {
    ensure(Long.BYTES);
    putFixed64(value);
  }

  void writeBytes(int tag, byte[] from, int offset, int size) {
    ensure(2 * Wire.MAX_VARINT_BYTES + size);
    putVarint(tag);
    putVarint(size);
    System.arraycopy(from, offset, bytes, length, size);
    length += size;
  }

  void writeBytes(int tag, byte[] value) {
    writeBytes(tag, value, 0, value.length);
  }

  /**
   * Writes a tag and leaves a byte for the length of what comes after it.
   *
   * @return where the length is, for {@link #close(int)}
   */
  int open(int tag) {
    return open(tag, 1);
  }

  /**
   * Writes a tag and leaves room for the length of what comes after it.
   *
   * @param room how many bytes the length will have, if it is as expected
   * @return where the length is, for {@link #close(int, int)}
   */
  int open(int tag, int room) {
    ensure(2 * Wire.MAX_VARINT_BYTES);
    putVarint(tag);
    int at = length;
    length += room;
    return at;
  }

  /** Writes the length of what was written since {@link #open(int)}. */
  void close(int at) {
    close(at, 1);
  }

  /**
   * Writes the length of what was written since, and moves that if the room is not right.
   *
   * @return the length
   */
  int close(int at, int room) {
    int from = at + room;
    int size = length - from;
    int more = Wire.varintSize(size) - room;
    if (more != 0) {
      ensure(Wire.MAX_VARINT_BYTES);
      System.arraycopy(bytes, from, bytes, from + more, size);
      length += more;
    }
    putLength(at, size);
    return size;
  }

  /** As {@link #close}; takes back the tag, of one byte, if nothing was written since. */
  void closeUnlessEmpty(int at) {
    if (length == at + 1) {
      length = at - 1;
    } else {
      close(at);
    }
  }

  /** Writes a length where there are bytes after it already. */
  private void putLength(int at, int size) {
    int rest = size;
    int to = at;
    while (rest >= 0x80) {
      bytes[to++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[to] = (byte) rest;
  }

  /** Writes a number where there is room for the longest. */
  private void putVarint(long value) {
    if (value >>> 7 == 0) {
      bytes[length++] = (byte) value;
    } else {
      putWideVarint(value);
    }
  }

  /** Writes eight bytes at once: ids and hashes have many. */
  private void putWideVarint(long value) {
    long word = spread(value);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(value);
    if (bits <= 56) {
      int size = (bits + 6) / 7;
      LONG.set(bytes, length, word | CONTINUED & (1L << Byte.SIZE * (size - 1)) - 1);
      length += size;
      return;
    }
    // The ninth byte has seven bits, and the last bit of all says that there is a tenth.
    LONG.set(bytes, length, word | CONTINUED);
    bytes[length + 8] = (byte) (value >>> 56);
    bytes[length + 9] = 1;
    length += value < 0 ? 10 : 9;
  }

  /** The lower 56 bits, seven to a byte. */
  private static long spread(long value) {
    long fours = (value & 0x0fffffffL) | (value & 0x00fffffff0000000L) << 4;
    long pairs = (fours & 0x00003fff00003fffL) | (fours & 0x0fffc0000fffc000L) << 2;
    return (pairs & 0x007f007f007f007fL) | (pairs & 0x3f803f803f803f80L) << 1;
  }

  private void putFixed64(long value) {
    LONG.set(bytes, length, value);
    length += Long.BYTES;
  }

  private void ensure(int size) {
    if (size > bytes.length - length) {
      int needed = Math.addExact(length, size);
      int doubled = (int) Math.min(Integer.MAX_VALUE - 8, 2L * bytes.length);
      bytes = Arrays.copyOf(bytes, Math.max(needed, doubled));
    }
  }
}
