package dev.mtproto.internal.transcode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads tags and values from a part of an array. Whatever is malformed is said so. */
final class WireReader {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The bits that say, in each byte, that another one follows. */
  private static final long CONTINUED = 0x8080808080808080L;

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
    if (position < end && bytes[position] >= Wire.FIRST_TAG) {
      return bytes[position++];
    }
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
    return end - position >= Wire.MAX_VARINT_BYTES ? readWideVarint() : readLastVarint();
  }

  /** Reads eight bytes at once: ids and hashes have many. */
  private long readWideVarint() {
    long word = (long) LONG.get(bytes, position);
    long stop = ~word & CONTINUED;
    if (stop != 0) {
      int bits = Long.numberOfTrailingZeros(stop) + 1;
      position += bits >>> 3;
      return joined(word & (-1L >>> (Long.SIZE - bits)));
    }
    byte ninth = bytes[position + 8];
    long value = joined(word) | (ninth & 0x7fL) << 56;
    if (ninth >= 0) {
      position += 9;
      return value;
    }
    byte tenth = bytes[position + 9];
    if (tenth < 0) {
      throw malformed();
    }
    position += 10;
    return value | (long) tenth << 63;
  }

  /** The lower seven bits of each byte, without gaps. */
  private static long joined(long word) {
    long pairs = (word & 0x007f007f007f007fL) | (word & 0x7f007f007f007f00L) >>> 1;
    long fours = (pairs & 0x00003fff00003fffL) | (pairs & 0x3fff00003fff0000L) >>> 2;
    return (fours & 0x0fffffffL) | (fours & 0x0fffffff00000000L) >>> 4;
  }

  /** Near the end of the array's part, where eight bytes may not be there. */
  private long readLastVarint() {
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

  /** Where what has a length ends; goes to its beginning. */
  int readEnd() {
    int length = readLength();
    return position + length;
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
