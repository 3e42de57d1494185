package dev.mtproto.tl;

import dev.mtproto.error.TlFormatException;
import okio.ByteString;

/**
 * Reads and writes values of one Type in their boxed form. Stateless, safe for use by any number of
 * threads.
 *
 * @param <T> the Java type of the values
 */
public abstract class TlCodec<T> {
  /** For generated codecs. */
  protected TlCodec() {}

  /**
   * Reads one value.
   *
   * @throws TlFormatException if the bytes are no such value
   */
  public abstract T read(TlReader reader);

  /** Writes one value. */
  public abstract void write(TlWriter writer, T value);

  /**
   * Reads a value that fills all the bytes.
   *
   * @throws TlFormatException if the bytes are no such value, or more than one
   */
  public final T decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }

  /** Reads a value that fills all the bytes; see {@link #decode(byte[])}. */
  public final T decode(ByteString bytes) {
    return decode(bytes.toByteArray());
  }

  /** Reads a value that fills the given part of the bytes; see {@link #decode(byte[])}. */
  public final T decode(byte[] bytes, int offset, int length) {
    return decode(new TlReader(bytes, offset, length));
  }

  /**
   * Reads a value that fills all the bytes, with a layer at hand: for objects of any Type, and for
   * the path of fields in errors.
   */
  public final T decode(byte[] bytes, TlLayer layer) {
    return decode(bytes, 0, bytes.length, layer);
  }

  /** Reads a value that fills the given part of the bytes; see {@link #decode(byte[], TlLayer)}. */
  public final T decode(byte[] bytes, int offset, int length, TlLayer layer) {
    try {
      return decode(new TlReader(bytes, offset, length, layer));
    } catch (TlFormatException e) {
      throw layer.locate(e, this, bytes, offset, length);
    }
  }

  private T decode(TlReader reader) {
    T value = reader.read(this);
    reader.expectEnd();
    return value;
  }

  /** The value's bytes. */
  public final byte[] encode(T value) {
    TlWriter writer = new TlWriter();
    write(writer, value);
    return writer.toByteArray();
  }
}
