package dev.mtproto.internal.transport;

import java.io.IOException;
import okio.ByteString;

/** Packets over a wire: the client's end. */
final class WireChannel implements Channel {
  private final Wire wire;
  private final FrameReader reader;
  private final FrameWriter writer;

  /**
   * A channel.
   *
   * @param beginning goes out before the first packet, together with it
   */
  WireChannel(Wire wire, Framing framing, ByteString beginning) throws IOException {
    this.wire = wire;
    this.reader = framing.reader(PacketSource.of(wire.input()));
    PacketSink sink = PacketSink.of(wire.output());
    sink.buffered().write(beginning);
    this.writer = framing.writer(sink);
  }

  @Override
  public FrameReader reader() {
    return reader;
  }

  @Override
  public FrameWriter writer() {
    return writer;
  }

  @Override
  public void close() {
    wire.close();
  }
}
