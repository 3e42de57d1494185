package dev.mtproto.tl;

import dev.mtproto.internal.bytes.LittleEndian;
import java.util.Arrays;
import java.util.List;
import okio.ByteString;

/**
 * Writes TL into a byte array that grows. Reused after {@link #reset()}, it allocates nothing. Not
 * safe for use by several threads.
 */
public final class TlWriter {
  private static final int FIRST_CAPACITY = 256;

  private byte[] bytes;
  private int length;

  /** Makes an empty writer. */
  public TlWriter() {
    this(FIRST_CAPACITY);
  }

  /** Makes an empty writer with room for so many bytes. */
  public TlWriter(int capacity) {
    bytes = new byte[capacity];
  }

  /** Forgets what was written and keeps the room. */
  public void reset() {
    length = 0;
  }

  /**
   * Forgets what was written after the first so many bytes.
   *
   * @throws IndexOutOfBoundsException if fewer have been written
   */
  public void truncate(int newLength) {
    if (newLength < 0 || newLength > length) {
      throw new IndexOutOfBoundsException(newLength + " of " + length + " bytes");
    }
    length = newLength;
  }

  /** How many bytes have been written. */
  public int length() {
    return length;
  }

  /** The writer's own array, of which {@link #length()} bytes are written; until the next write. */
  public byte[] array() {
    return bytes;
  }

  /** A copy of what was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Writes an {@code int}. */
  public void writeInt(int value) {
    int from = claim(Integer.BYTES);
    LittleEndian.putInt(bytes, from, value);
  }

  /** Writes a {@code long}. */
  public void writeLong(long value) {
    int from = claim(Long.BYTES);
    LittleEndian.putLong(bytes, from, value);
  }

  /** Writes a {@code double}. */
  public void writeDouble(double value) {
    writeLong(Double.doubleToRawLongBits(value));
  }

  /** Writes a {@code Bool}. */
  public void writeBool(boolean value) {
    writeInt(value ? TlLimits.BOOL_TRUE_ID : TlLimits.BOOL_FALSE_ID);
  }

  /**
   * Writes a {@code string}. Half a surrogate pair becomes a question mark.
   *
   * @throws IllegalArgumentException if it is longer than {@link TlLimits#MAX_STRING_BYTES}
   */
  public void writeString(String value) {
    int size = value.length();
    int before = length;
    int from = claimString(size);
    for (int i = 0; i < size; i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        length = before;
        writeNonAscii(value);
        return;
      }
      bytes[from + i] = (byte) c;
    }
  }

  private void writeNonAscii(String value) {
    int size = Utf8.size(value);
    int from = claimString(size);
    Utf8.encode(value, bytes, from);
  }

  /** Writes {@code bytes}. */
  public void writeBytes(ByteString value) {
    int size = value.size();
    int from = claimString(size);
    value.copyInto(0, bytes, from, size);
  }

  /** Writes a part of an array as {@code bytes}. */
  public void writeBytes(byte[] value, int offset, int size) {
    int from = claimString(size);
    System.arraycopy(value, offset, bytes, from, size);
  }

  /** Writes an {@code int128}. */
  public void writeInt128(Int128 value) {
    int from = claim(Int128.BYTES);
    value.write(bytes, from);
  }

  /** Writes an {@code int256}. */
  public void writeInt256(Int256 value) {
    int from = claim(Int256.BYTES);
    value.write(bytes, from);
  }

  /** Writes an object in its boxed form. */
  public void writeObject(TlObject value) {
    value.tlWrite(this);
  }

  /** Writes a boxed {@code Vector<int>}. */
  public void writeIntVector(List<Integer> values) {
    int from = claimVector(values.size(), Integer.BYTES);
    if (values instanceof IntList ours) {
      for (int i = 0; i < ours.elements.length; i++) {
        LittleEndian.putInt(bytes, from + i * Integer.BYTES, ours.elements[i]);
      }
    } else {
      for (int value : values) {
        LittleEndian.putInt(bytes, from, value);
        from += Integer.BYTES;
      }
    }
  }

  /** Writes a boxed {@code Vector<long>}. */
  public void writeLongVector(List<Long> values) {
    int from = claimVector(values.size(), Long.BYTES);
    if (values instanceof LongList ours) {
      for (int i = 0; i < ours.elements.length; i++) {
        LittleEndian.putLong(bytes, from + i * Long.BYTES, ours.elements[i]);
      }
    } else {
      for (long value : values) {
        LittleEndian.putLong(bytes, from, value);
        from += Long.BYTES;
      }
    }
  }

  /** Writes a boxed {@code Vector<double>}. */
  public void writeDoubleVector(List<Double> values) {
    int from = claimVector(values.size(), Double.BYTES);
    for (int i = 0; i < values.size(); i++) {
      long bits = Double.doubleToRawLongBits(values.get(i));
      LittleEndian.putLong(bytes, from + i * Double.BYTES, bits);
    }
  }

  /** Writes a boxed {@code Vector<string>}. */
  public void writeStringVector(List<String> values) {
    writeVectorHeader(values.size());
    for (int i = 0; i < values.size(); i++) {
      writeString(values.get(i));
    }
  }

  /** Writes a boxed {@code Vector<bytes>}. */
  public void writeBytesVector(List<ByteString> values) {
    writeVectorHeader(values.size());
    for (int i = 0; i < values.size(); i++) {
      writeBytes(values.get(i));
    }
  }

  /** Writes a boxed vector of boxed objects. */
  public void writeVector(List<? extends TlObject> values) {
    writeVectorHeader(values.size());
    for (int i = 0; i < values.size(); i++) {
      values.get(i).tlWrite(this);
    }
  }

  /** Writes a boxed vector, its elements in the form of their codec. */
  public <T> void writeVector(List<T> values, TlCodec<T> codec) {
    writeInt(TlLimits.VECTOR_ID);
    writeBareVector(values, codec);
  }

  /** Writes a bare vector, its elements in the form of their codec. */
  public <T> void writeBareVector(List<T> values, TlCodec<T> codec) {
    writeInt(values.size());
    for (int i = 0; i < values.size(); i++) {
      codec.write(this, values.get(i));
    }
  }

  /** Writes the beginning of a boxed vector, whose elements the caller writes after it. */
  public void writeVectorHeader(int count) {
    writeInt(TlLimits.VECTOR_ID);
    writeInt(count);
  }

  /** Writes bytes as they are. */
  public void writeRaw(byte[] value, int offset, int size) {
    int from = claim(size);
    System.arraycopy(value, offset, bytes, from, size);
  }

  /**
   * Overwrites an int that was written before: a length or a count that was not known then.
   *
   * @param offset where it was written
   */
  public void setInt(int offset, int value) {
    if (offset < 0 || offset > length - Integer.BYTES) {
      throw new IndexOutOfBoundsException("no int was written at " + offset);
    }
    LittleEndian.putInt(bytes, offset, value);
  }

  private int claimVector(int count, int elementSize) {
    writeVectorHeader(count);
    return claim(Math.multiplyExact(count, elementSize));
  }

  /** Writes a string's length and padding; where its data goes. */
  private int claimString(int size) {
    if (size > TlLimits.MAX_STRING_BYTES) {
      throw new IllegalArgumentException("a TL string has at most 16777215 bytes, not " + size);
    }
    int header = size < 254 ? 1 : 4;
    int whole = (header + size + 3) & ~3;
    int from = claim(whole);
    LittleEndian.putInt(bytes, from + whole - 4, 0);
    if (header == 1) {
      bytes[from] = (byte) size;
    } else {
      LittleEndian.putInt(bytes, from, 254 | size << 8);
    }
    return from + header;
  }

  /** Makes room; the array may be another afterwards. */
  private int claim(int size) {
    int from = length;
    if (size > bytes.length - from) {
      grow(size);
    }
    length = from + size;
    return from;
  }

  private void grow(int size) {
    int needed = Math.addExact(length, size);
    int doubled = (int) Math.min(Integer.MAX_VALUE - 8, 2L * bytes.length);
    bytes = Arrays.copyOf(bytes, Math.max(needed, doubled));
  }
}
