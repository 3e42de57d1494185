package dev.mtproto.internal.transcode;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlLimits;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Locale;

/** Goes through TL bytes without making values of them: strings are places in the array. */
final class TlCursor {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LONG_STRING = 254;

  final byte[] bytes;
  private int position;
  private int depth;

  /** Where the data of the string begins that {@link #readString} went past. */
  int stringOffset;

  TlCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  int readInt() {
    return (int) INT.get(bytes, advance(Integer.BYTES));
  }

  long readLong() {
    return (long) LONG.get(bytes, advance(Long.BYTES));
  }

  /** Reads a vector's id and count; each of its elements has at least this size. */
  int readVectorHeader(int elementSize) {
    int id = readInt();
    if (id != TlLimits.VECTOR_ID) {
      throw problem("expected vector, found " + hex(id), Integer.BYTES);
    }
    int count = readInt();
    if (count < 0 || count > (bytes.length - position) / elementSize) {
      throw problem("a vector of " + count + " elements does not fit", Integer.BYTES);
    }
    return count;
  }

  /** Reads the id of a boxed object: which of the Type's constructors it is. */
  OneofPlan.Member readMember(OneofPlan type) {
    int id = readInt();
    OneofPlan.Member member = type.withId(id);
    if (member == null) {
      throw unknownConstructor(id, type.name);
    }
    return member;
  }

  /** Reads the id of a boxed call: which method it calls. */
  MethodPlan readMethod(MethodTable methods) {
    int id = readInt();
    MethodPlan method = methods.withId(id);
    if (method == null) {
      throw unknownConstructor(id, "!X");
    }
    return method;
  }

  /** Goes past so many bytes, which are there. */
  void skip(int size) {
    advance(size);
  }

  /** Goes past a string; its data begins at {@link #stringOffset}. */
  int readString() {
    int size = bytes[advance(1)] & 0xff;
    int header = 1;
    if (size >= LONG_STRING) {
      position--;
      size = longStringSize();
      header = 4;
    }
    stringOffset = position;
    advance(padded(header + size) - header);
    return size;
  }

  private int longStringSize() {
    int word = readInt();
    if ((word & 0xff) != LONG_STRING) {
      throw problem("a string cannot begin with 0xff", Integer.BYTES);
    }
    return word >>> 8;
  }

  void enter() {
    if (++depth > TlLimits.MAX_DEPTH) {
      throw problem("nested deeper than " + TlLimits.MAX_DEPTH, 0);
    }
  }

  void leave() {
    depth--;
  }

  void expectEnd() {
    if (position != bytes.length) {
      throw problem((bytes.length - position) + " bytes too many", 0);
    }
  }

  /** Makes the exception for an id, just read, that is none of the Type's. */
  private TlFormatException unknownConstructor(int id, String type) {
    return problem("unknown constructor " + hex(id) + " of " + type, Integer.BYTES);
  }

  private int advance(int size) {
    int from = position;
    if (size > bytes.length - from) {
      throw problem(size + " bytes needed, " + (bytes.length - from) + " left", 0);
    }
    position = from + size;
    return from;
  }

  private TlFormatException problem(String text, int back) {
    return new TlFormatException(text, position - back);
  }

  private static int padded(int size) {
    return (size + 3) & ~3;
  }

  private static String hex(int id) {
    return String.format(Locale.ROOT, "0x%08x", id);
  }
}
