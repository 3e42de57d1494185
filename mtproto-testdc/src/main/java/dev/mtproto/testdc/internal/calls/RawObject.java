package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;

/** An object that is known by its bytes only. */
final class RawObject implements TlObject {
  private final String name;
  private final byte[] bytes;

  RawObject(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public int tlId() {
    return new TlReader(bytes).readId();
  }

  @Override
  public String tlName() {
    return name;
  }

  @Override
  public void tlWrite(TlWriter writer) {
    writer.writeRaw(bytes, 0, bytes.length);
  }
}
