package dev.mtproto.tl;

/** A call that was built by names. */
final class DynamicRequest<R> implements TlRequest<R> {
  private final DynamicObject call;
  private final TlCodec<R> resultCodec;

  DynamicRequest(DynamicObject call, TlCodec<R> resultCodec) {
    this.call = call;
    this.resultCodec = resultCodec;
  }

  @Override
  public TlCodec<R> resultCodec() {
    return resultCodec;
  }

  @Override
  public int tlId() {
    return call.tlId();
  }

  @Override
  public String tlName() {
    return call.tlName();
  }

  @Override
  public void tlWrite(TlWriter writer) {
    call.tlWrite(writer);
  }

  @Override
  public String toString() {
    return call.toString();
  }
}
