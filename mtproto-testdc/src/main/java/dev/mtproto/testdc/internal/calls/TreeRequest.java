package dev.mtproto.testdc.internal.calls;

import dev.mtproto.testdc.internal.calls.CallTable.DescribedHandler;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;

/** A call that is known by description only, and whose answer is. */
final class TreeRequest implements TlRequest<Tree> {
  private final TlLayer layer;
  private final TlCombinator method;
  private final Tree tree;
  private final IdShift ids;

  private TreeRequest(TlLayer layer, TlCombinator method, Tree tree, IdShift ids) {
    this.layer = layer;
    this.ids = ids;
    this.method = method;
    this.tree = tree;
  }

  static PreparedCall prepare(
      TlLayer layer, TlCombinator method, TlReader body, DescribedHandler handler, IdShift ids) {
    Tree tree = new TreeReader(layer, body).readObject();
    body.expectEnd();
    TreeRequest request = new TreeRequest(layer, method, tree, ids);
    return new PreparedCall(request, (context, call) -> handler.answer(context, tree), null);
  }

  @Override
  public int tlId() {
    return method.id();
  }

  @Override
  public String tlName() {
    return method.name();
  }

  @Override
  public void tlWrite(TlWriter writer) {
    new TreeWriter(layer, writer, ids).writeObject(tree);
  }

  @Override
  public TlCodec<Tree> resultCodec() {
    return new TlCodec<>() {
      @Override
      public Tree read(TlReader reader) {
        return new TreeReader(layer, reader).readObject();
      }

      @Override
      public void write(TlWriter writer, Tree value) {
        new TreeWriter(layer, writer, ids).writeObject(value);
      }
    };
  }
}
