package dev.mtproto.files;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;

/** Objects that were built by names, as the records of their layer. */
final class Records {
  private Records() {}

  /** The record of an object; the object itself if it is one, or the layer has no records. */
  static TlObject of(TlLayer layer, TlObject object) {
    TlCodec<? extends TlObject> codec = layer.codec(object.tlId());
    if (object instanceof Record || codec == null) {
      return object;
    }
    TlWriter writer = new TlWriter();
    object.tlWrite(writer);
    return codec.decode(writer.toByteArray(), layer);
  }
}
