package dev.mtproto.internal.transcode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes tags and values into an array that grows. */
final class WireWriter {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
   * @return where the length is, for {@link #close}
   */
  int open(int tag) {
    ensure(Wire.MAX_VARINT_BYTES + 1);
    putVarint(tag);
    return length++;
  }

  /** Writes the length of what was written since; moves it if one byte does not do. */
  void close(int at) {
    int size = length - at - 1;
    if (size < 0x80) {
      bytes[at] = (byte) size;
      return;
    }
    int more = Wire.varintSize(size) - 1;
    ensure(more);
    System.arraycopy(bytes, at + 1, bytes, at + 1 + more, size);
    length = at;
    putVarint(size);
    length += size;
  }

  /** As {@link #close}; takes back the tag, of one byte, if nothing was written since. */
  void closeUnlessEmpty(int at) {
    if (length == at + 1) {
      length = at - 1;
    } else {
      close(at);
    }
  }

  private void putVarint(long value) {
    long rest = value;
    int to = length;
    while ((rest & ~0x7fL) != 0) {
      bytes[to++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[to++] = (byte) rest;
    length = to;
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
