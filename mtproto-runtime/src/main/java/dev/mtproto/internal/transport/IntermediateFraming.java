package dev.mtproto.internal.transport;

import java.io.IOException;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;

/** {@link Framing#intermediate}. */
final class IntermediateFraming implements Framing {
  static final Framing INSTANCE = new IntermediateFraming();

  private static final ByteString TAG = ByteString.decodeHex("eeeeeeee");

  private IntermediateFraming() {}

  @Override
  public ByteString tag() {
    return TAG;
  }

  @Override
  public FrameReader reader(BufferedSource source) {
    return new Reader(source);
  }

  @Override
  public FrameWriter writer(BufferedSink sink) {
    return new Writer(sink);
  }

  private static final class Reader implements FrameReader {
    private final BufferedSource source;
    private final PacketBuffer packet = new PacketBuffer();

    Reader(BufferedSource source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      if (source.exhausted()) {
        return -1;
      }
      int length = source.readIntLe();
      packet.read(source, length);
      return length;
    }

    @Override
    public byte[] array() {
      return packet.array();
    }
  }

  private static final class Writer implements FrameWriter {
    private final BufferedSink sink;

    Writer(BufferedSink sink) {
      this.sink = sink;
    }

    @Override
    public void write(byte[] packet, int offset, int length) throws IOException {
      sink.writeIntLe(length);
      sink.write(packet, offset, length);
    }

    @Override
    public void flush() throws IOException {
      sink.flush();
    }
  }
}
