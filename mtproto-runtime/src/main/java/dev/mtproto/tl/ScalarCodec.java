package dev.mtproto.tl;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** The codec of a built-in type: a method of the reader and one of the writer. */
final class ScalarCodec<T> extends TlCodec<T> {
  private final TlTypeRef.Builtin type;
  private final Function<TlReader, T> read;
  private final BiConsumer<TlWriter, T> write;

  ScalarCodec(TlTypeRef.Builtin type, Function<TlReader, T> read, BiConsumer<TlWriter, T> write) {
    this.type = type;
    this.read = read;
    this.write = write;
  }

  @Override
  public T read(TlReader reader) {
    return read.apply(reader);
  }

  @Override
  public void write(TlWriter writer, T value) {
    write.accept(writer, value);
  }

  TlTypeRef.Builtin type() {
    return type;
  }
}
