package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Says what one layer says in the words of another, as far as their names agree: so a client of a
 * newer layer gets answers that were written for an older one. Fields that only the newer one has
 * are absent or empty.
 */
final class LayerTranslation {
  private final TlLayer from;
  private final TlLayer to;
  private final IdShift ids;

  LayerTranslation(TlLayer from, TlLayer to, IdShift ids) {
    this.from = from;
    this.to = to;
    this.ids = ids;
  }

  /**
   * A call of the first layer as one of the second; null if that has no such method.
   *
   * @param combinator the call's method in the first layer
   * @param body the call's bytes, its id included
   */
  @Nullable TlRequest<?> request(TlCombinator combinator, TlReader body) {
    TlCombinator known = to.combinator(combinator.name());
    TlCodec<? extends TlObject> codec = known == null ? null : to.codec(known.id());
    if (known == null || codec == null || !known.method()) {
      return null;
    }
    Tree tree = new TreeReader(from, body).readObject();
    body.expectEnd();
    TlWriter writer = new TlWriter();
    new TreeWriter(to, writer, ids).writeObject(tree);
    return codec.decode(writer.toByteArray()) instanceof TlRequest<?> request ? request : null;
  }

  /** The result of a method, given in the first layer, as the second one has it. */
  byte[] result(String methodName, byte[] result) {
    Object value =
        new TreeReader(from, new TlReader(result)).readResult(resultOf(from, methodName));
    TlWriter writer = new TlWriter();
    new TreeWriter(to, writer, ids).writeValue(resultOf(to, methodName), value);
    return writer.toByteArray();
  }

  /** An object of the first layer as one of the second. */
  TlObject object(TlObject object) {
    TlWriter writer = new TlWriter();
    writer.writeObject(object);
    Tree tree = new TreeReader(from, new TlReader(writer.toByteArray())).readObject();
    writer.reset();
    new TreeWriter(to, writer, ids).writeObject(tree);
    return new RawObject(object.tlName(), writer.toByteArray());
  }

  private static TlTypeRef resultOf(TlLayer layer, String methodName) {
    TlCombinator method = layer.combinator(methodName);
    if (method == null) {
      throw new UntranslatableException(methodName + " is not in layer " + layer.number());
    }
    return method.result();
  }
}
