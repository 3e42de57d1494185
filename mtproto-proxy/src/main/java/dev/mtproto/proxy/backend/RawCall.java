package dev.mtproto.proxy.backend;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;

/** A call whose TL is written already, and whose result stays TL. */
final class RawCall implements TlRequest<byte[]> {
  private static final TlCodec<byte[]> RAW = new RawCodec();

  private final String method;
  private final byte[] tl;

  RawCall(String method, byte[] tl) {
    this.method = method;
    this.tl = tl;
  }

  @Override
  public int tlId() {
    return new TlReader(tl).peekId();
  }

  @Override
  public String tlName() {
    return method;
  }

  @Override
  public void tlWrite(TlWriter writer) {
    writer.writeRaw(tl, 0, tl.length);
  }

  @Override
  public TlCodec<byte[]> resultCodec() {
    return RAW;
  }

  @Override
  public String toString() {
    return method + " of " + tl.length + " bytes";
  }

  private static final class RawCodec extends TlCodec<byte[]> {
    @Override
    public byte[] read(TlReader reader) {
      return reader.readRaw(reader.remaining());
    }

    @Override
    public void write(TlWriter writer, byte[] value) {
      writer.writeRaw(value, 0, value.length);
    }
  }
}
