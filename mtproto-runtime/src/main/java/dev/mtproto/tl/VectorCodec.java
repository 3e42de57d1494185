package dev.mtproto.tl;

import java.util.List;

/** The codec of a vector, boxed or bare. */
final class VectorCodec<T> extends TlCodec<List<T>> {
  private final TlCodec<T> element;
  private final boolean bare;

  VectorCodec(TlCodec<T> element, boolean bare) {
    this.element = element;
    this.bare = bare;
  }

  @Override
  public List<T> read(TlReader reader) {
    return bare ? reader.readBareVector(element) : reader.readVector(element);
  }

  @Override
  public void write(TlWriter writer, List<T> value) {
    if (bare) {
      writer.writeBareVector(value, element);
    } else {
      writer.writeVector(value, element);
    }
  }

  TlCodec<T> element() {
    return element;
  }

  boolean isBare() {
    return bare;
  }
}
