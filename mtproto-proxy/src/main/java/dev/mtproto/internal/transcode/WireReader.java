package dev.mtproto.internal.transcode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads tags and values from a part of an array. Whatever is malformed is said so. */
final class WireReader {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** As the protobuf libraries have it. */
  private static final int MAX_GROUP_DEPTH = 100;

  private final byte[] bytes;
  private final int end;
  private int position;

  WireReader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.position = from;
    this.end = to;
  }

  boolean hasMore() {
    return position < end;
  }

  int position() {
    return position;
  }

  int readTag() {
    int tag = (int) readVarint();
    if (Wire.numberOf(tag) == 0) {
      throw malformed();
    }
    return tag;
  }

  long readVarint() {
    if (position < end && bytes[position] >= 0) {
      return bytes[position++];
    }
    return readLongVarint();
  }

  private long readLongVarint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (position == end) {
        throw malformed();
      }
      byte next = bytes[position++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw malformed();
  }

  long readFixed64() {
    if (end - position < Long.BYTES) {
      throw malformed();
    }
    long value = (long) LONG.get(bytes, position);
    position += Long.BYTES;
    return value;
  }

  /** A length, all of which is there. */
  private int readLength() {
    long length = readVarint();
    if (length < 0 || length > end - position) {
      throw malformed();
    }
    return (int) length;
  }

  /** The {@link Place} of what has a length, and goes past it. */
  long readPlace() {
    int length = readLength();
    int from = position;
    position += length;
    return Place.of(from, position);
  }

  /** A number, or the {@link Place} of anything that has a length. */
  long readValue(int tag) {
    return switch (Wire.typeOf(tag)) {
      case Wire.VARINT -> readVarint();
      case Wire.FIXED64 -> readFixed64();
      default -> readPlace();
    };
  }

  /** Goes past a value. */
  void skip(int tag) {
    skip(tag, 0);
  }

  private void skip(int tag, int depth) {
    switch (Wire.typeOf(tag)) {
      case Wire.VARINT -> readVarint();
      case Wire.FIXED64 -> skipFixed(Long.BYTES);
      case Wire.LENGTH -> readPlace();
      case Wire.GROUP_START -> skipGroup(Wire.numberOf(tag), depth + 1);
      case Wire.FIXED32 -> skipFixed(Integer.BYTES);
      default -> throw malformed();
    }
  }

  private void skipFixed(int size) {
    if (end - position < size) {
      throw malformed();
    }
    position += size;
  }

  private void skipGroup(int number, int depth) {
    if (depth > MAX_GROUP_DEPTH) {
      throw malformed();
    }
    int tag = readTag();
    while (Wire.typeOf(tag) != Wire.GROUP_END) {
      skip(tag, depth);
      tag = readTag();
    }
    if (Wire.numberOf(tag) != number) {
      throw malformed();
    }
  }

  private static TranscodeException malformed() {
    return new TranscodeException("is no valid Protocol Buffers message");
  }
}
