package dev.mtproto.tl;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.bytes.LittleEndian;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import okio.ByteString;

/**
 * Reads TL from a byte array. Every length and count is checked against what remains before
 * anything is allocated; malformed bytes give a {@link TlFormatException} with their offset and
 * nothing else. Not safe for use by several threads.
 *
 * <p>Strings are UTF-8; bytes that are not become U+FFFD, since some of Telegram's texts are cut in
 * the middle of a character and must not break a call. Padding is not looked at. A string may use
 * the long form of its length though the short one would do.
 */
public final class TlReader {
  /** No value is shorter, so a vector of n elements has at least 4n bytes. */
  private static final int SMALLEST_VALUE = 4;

  /** A vector's array begins at most this long, so that nested counts cannot add up. */
  private static final int FIRST_CAPACITY = 256;

  /** The first byte of a string whose length is in the three bytes after it. */
  private static final int LONG_LENGTH = 254;

  private final TlRegistry registry;
  private byte[] bytes;
  private int start;
  private int position;
  private int end;
  private int depth;

  /** Reads all of an array. */
  public TlReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Reads a part of an array. */
  public TlReader(byte[] bytes, int offset, int length) {
    this(bytes, offset, length, TlRegistry.EMPTY);
  }

  /** Reads all of an array, with a registry for the objects whose Type is not known beforehand. */
  public TlReader(byte[] bytes, TlRegistry registry) {
    this(bytes, 0, bytes.length, registry);
  }

  /**
   * Reads a part of an array.
   *
   * @param registry knows the objects whose Type is not known beforehand
   */
  public TlReader(byte[] bytes, int offset, int length, TlRegistry registry) {
    this.registry = registry;
    this.bytes = bytes;
    reset(bytes, offset, length);
  }

  /** Goes on with other bytes. */
  public void reset(byte[] newBytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, newBytes.length);
    bytes = newBytes;
    start = offset;
    position = offset;
    end = offset + length;
    depth = 0;
  }

  /** How many bytes have been read. */
  public int position() {
    return position - start;
  }

  /** How many bytes are left. */
  public int remaining() {
    return end - position;
  }

  /** Reads an {@code int}. */
  public int readInt() {
    return LittleEndian.getInt(bytes, advance(Integer.BYTES));
  }

  /** Reads a {@code long}. */
  public long readLong() {
    return LittleEndian.getLong(bytes, advance(Long.BYTES));
  }

  /** Reads a {@code double}. */
  public double readDouble() {
    return Double.longBitsToDouble(readLong());
  }

  /** Reads a {@code Bool}. */
  public boolean readBool() {
    int id = readInt();
    if (id == TlLimits.BOOL_TRUE_ID) {
      return true;
    }
    if (id == TlLimits.BOOL_FALSE_ID) {
      return false;
    }
    throw unknownConstructor(id, "Bool");
  }

  /** Reads a {@code string}; what is not UTF-8 becomes U+FFFD. */
  public String readString() {
    int length = stringLength();
    return new String(bytes, advanceString(length), length, StandardCharsets.UTF_8);
  }

  /** Goes past a {@code string} or {@code bytes}. */
  void skipString() {
    advanceString(stringLength());
  }

  /** Reads {@code bytes}. */
  public ByteString readBytes() {
    int length = stringLength();
    return ByteString.of(bytes, advanceString(length), length);
  }

  /**
   * Reads {@code bytes} without copying them.
   *
   * @return a part of the reader's own array, from the buffer's position to its limit
   */
  public ByteBuffer readByteBuffer() {
    int length = stringLength();
    return ByteBuffer.wrap(bytes, advanceString(length), length);
  }

  /** Reads an {@code int128}. */
  public Int128 readInt128() {
    return Int128.read(bytes, advance(Int128.BYTES));
  }

  /** Reads an {@code int256}. */
  public Int256 readInt256() {
    return Int256.read(bytes, advance(Int256.BYTES));
  }

  /** Reads this many bytes as they are. */
  public byte[] readRaw(int length) {
    if (length < 0) {
      throw problem("a length of " + length, position);
    }
    int from = advance(length);
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  /** Reads a value that is nested in the one being read, counting the depth. */
  public <T> T read(TlCodec<T> codec) {
    if (depth == TlLimits.MAX_DEPTH) {
      throw problem("nested deeper than " + TlLimits.MAX_DEPTH, position);
    }
    depth++;
    T value = codec.read(this);
    depth--;
    return value;
  }

  /** Reads a boxed {@code Vector<int>}. */
  public List<Integer> readIntVector() {
    int[] elements = new int[readVectorCount(Integer.BYTES)];
    int from = advance(elements.length * Integer.BYTES);
    for (int i = 0; i < elements.length; i++) {
      elements[i] = LittleEndian.getInt(bytes, from + i * Integer.BYTES);
    }
    return new IntList(elements);
  }

  /** Reads a boxed {@code Vector<long>}. */
  public List<Long> readLongVector() {
    long[] elements = new long[readVectorCount(Long.BYTES)];
    int from = advance(elements.length * Long.BYTES);
    for (int i = 0; i < elements.length; i++) {
      elements[i] = LittleEndian.getLong(bytes, from + i * Long.BYTES);
    }
    return new LongList(elements);
  }

  /** Reads a boxed {@code Vector<double>}. */
  public List<Double> readDoubleVector() {
    double[] elements = new double[readVectorCount(Double.BYTES)];
    int from = advance(elements.length * Double.BYTES);
    for (int i = 0; i < elements.length; i++) {
      elements[i] = Double.longBitsToDouble(LittleEndian.getLong(bytes, from + i * Double.BYTES));
    }
    return new DoubleList(elements);
  }

  /** Reads a boxed {@code Vector<string>}. */
  public List<String> readStringVector() {
    return readVector(TlCodecs.STRING);
  }

  /** Reads a boxed {@code Vector<bytes>}. */
  public List<ByteString> readBytesVector() {
    return readVector(TlCodecs.BYTES);
  }

  /** Reads a boxed vector, its elements in the form of their codec. */
  public <T> List<T> readVector(TlCodec<T> codec) {
    return readElements(codec, readVectorHeader());
  }

  /** Reads a bare vector, its elements in the form of their codec. */
  public <T> List<T> readBareVector(TlCodec<T> codec) {
    return readElements(codec, readBareVectorHeader());
  }

  /**
   * Reads the beginning of a boxed vector, whose elements the caller reads after it.
   *
   * @return the number of elements: there are at least four bytes for each
   */
  public int readVectorHeader() {
    return readVectorCount(SMALLEST_VALUE);
  }

  /** Reads the beginning of a bare vector; see {@link #readVectorHeader()}. */
  public int readBareVectorHeader() {
    return readCount(SMALLEST_VALUE);
  }

  private <T> List<T> readElements(TlCodec<T> codec, int count) {
    Object[] elements = new Object[Math.min(count, FIRST_CAPACITY)];
    for (int i = 0; i < count; i++) {
      if (i == elements.length) {
        elements = Arrays.copyOf(elements, Math.min(count, 2 * i));
      }
      elements[i] = read(codec);
    }
    return new ObjectList<>(elements);
  }

  /** Reads a boxed object of any Type that the registry knows. */
  public TlObject readObject() {
    TlCodec<? extends TlObject> codec = registry.codec(peekId());
    if (codec == null) {
      throw unknownConstructor(readId(), "Object");
    }
    return read(codec);
  }

  /** Reads a call of any method that the registry knows: {@code !X}. */
  public TlRequest<?> readRequest() {
    TlCodec<? extends TlObject> codec = registry.codec(peekId());
    if (codec instanceof TlRequestCodec<?> method) {
      return read(method);
    }
    throw unknownConstructor(readId(), "!X");
  }

  /** Reads the id that a boxed value begins with. */
  public int readId() {
    return readInt();
  }

  /** The id that comes next, without reading it. */
  public int peekId() {
    return peekInt(0);
  }

  /** The int that lies so many bytes ahead, without reading anything. */
  public int peekInt(int ahead) {
    if (ahead < 0 || ahead > remaining() - Integer.BYTES) {
      throw tooShort((long) ahead + Integer.BYTES);
    }
    return LittleEndian.getInt(bytes, position + ahead);
  }

  /**
   * Reads an id that must be this one.
   *
   * @throws TlFormatException if it is another
   */
  public void expectId(int id, String tlName) {
    int found = readInt();
    if (found != id) {
      throw problem(
          "expected " + tlName + "#" + Integer.toHexString(id) + ", found " + hex(found),
          position - Integer.BYTES);
    }
  }

  /**
   * Makes the exception for an id, just read, that is none of the Type's.
   *
   * @return the exception, to be thrown by the caller
   */
  public TlFormatException unknownConstructor(int id, String typeName) {
    return problem("unknown constructor " + hex(id) + " of " + typeName, position - Integer.BYTES);
  }

  /**
   * Checks that all has been read.
   *
   * @throws TlFormatException if something is left
   */
  public void expectEnd() {
    if (position != end) {
      throw problem((end - position) + " bytes too many", position);
    }
  }

  private int readVectorCount(int elementSize) {
    expectId(TlLimits.VECTOR_ID, "vector");
    return readCount(elementSize);
  }

  private int readCount(int elementSize) {
    int count = readInt();
    if (count < 0 || count > remaining() / elementSize) {
      throw problem(
          "a vector of " + count + " elements with " + remaining() + " bytes left",
          position - Integer.BYTES);
    }
    return count;
  }

  /** The length of the string that comes next; it is all there, with its padding. */
  private int stringLength() {
    if (position >= end) {
      throw tooShort(1);
    }
    int length = bytes[position] & 0xff;
    int header = 1;
    if (length >= LONG_LENGTH) {
      length = longStringLength(length);
      header = 4;
    }
    if (padded(header + length) > end - position) {
      throw tooShort(padded(header + length));
    }
    return length;
  }

  private int longStringLength(int marker) {
    if (marker != LONG_LENGTH) {
      throw problem("a string cannot begin with 0xff", position);
    }
    if (end - position < 4) {
      throw tooShort(4);
    }
    return LittleEndian.getInt(bytes, position) >>> 8;
  }

  /** Goes past a string of this length with its padding; where its data begins. */
  private int advanceString(int length) {
    int header = (bytes[position] & 0xff) == LONG_LENGTH ? 4 : 1;
    int from = position + header;
    position += padded(header + length);
    return from;
  }

  private int advance(int size) {
    int from = position;
    if (size > end - from) {
      throw tooShort(size);
    }
    position = from + size;
    return from;
  }

  private TlFormatException tooShort(long needed) {
    return problem(needed + " bytes needed, " + remaining() + " left", position);
  }

  private TlFormatException problem(String text, int where) {
    return new TlFormatException(text, where - start);
  }

  private static int padded(int size) {
    return (size + 3) & ~3;
  }

  private static String hex(int id) {
    return String.format(Locale.ROOT, "0x%08x", id);
  }
}
