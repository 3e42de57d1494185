package dev.mtproto.tl;

/** The bare form of a constructor: its fields without its id. */
final class BareCodec<T extends TlObject> extends TlCodec<T> {
  private final TlConstructorCodec<T> constructor;

  BareCodec(TlConstructorCodec<T> constructor) {
    this.constructor = constructor;
  }

  @Override
  public T read(TlReader reader) {
    return constructor.readBare(reader);
  }

  @Override
  public void write(TlWriter writer, T value) {
    constructor.writeBare(writer, value);
  }

  String constructorName() {
    return constructor.tlName();
  }
}
