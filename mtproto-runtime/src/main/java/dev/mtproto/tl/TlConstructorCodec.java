package dev.mtproto.tl;

/**
 * Reads and writes values of one constructor, boxed (as any codec) and bare.
 *
 * @param <T> the record of the constructor
 */
public abstract class TlConstructorCodec<T extends TlObject> extends TlCodec<T> {
  private final int id;
  private final String tlName;
  private final String typeName;
  private final TlCodec<T> bare = new BareCodec<>(this);

  /**
   * For generated codecs.
   *
   * @param id the constructor's id
   * @param tlName the constructor's TL name
   * @param typeName the TL name of its Type
   */
  protected TlConstructorCodec(int id, String tlName, String typeName) {
    this.id = id;
    this.tlName = tlName;
    this.typeName = typeName;
  }

  /** Reads the fields; the id is not there or has been read. */
  public abstract T readBare(TlReader reader);

  /** Writes the fields without the id. */
  public abstract void writeBare(TlWriter writer, T value);

  @Override
  public final T read(TlReader reader) {
    reader.expectId(id, tlName);
    return readBare(reader);
  }

  @Override
  public final void write(TlWriter writer, T value) {
    writer.writeInt(id);
    writeBare(writer, value);
  }

  /** The codec of the same values without the id. */
  public final TlCodec<T> bare() {
    return bare;
  }

  /** The constructor's id. */
  public final int id() {
    return id;
  }

  /** The constructor's TL name. */
  public final String tlName() {
    return tlName;
  }

  /** The TL name of the constructor's Type. */
  public final String typeName() {
    return typeName;
  }
}
