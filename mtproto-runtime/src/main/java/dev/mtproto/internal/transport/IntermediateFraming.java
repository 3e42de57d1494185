package dev.mtproto.internal.transport;

import java.io.IOException;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;

/** {@link Framing#intermediate}. */
final class IntermediateFraming implements Framing {
  static final Framing INSTANCE = new IntermediateFraming();

  /** In a length: a quick ack is asked for. The highest bit of a token, too. */
  static final int QUICK_ACK = 1 << 31;

  private static final ByteString TAG = ByteString.decodeHex("eeeeeeee");

  private IntermediateFraming() {}

  @Override
  public ByteString tag() {
    return TAG;
  }

  @Override
  public FrameReader reader(PacketSource source) {
    return new Reader(source);
  }

  @Override
  public FrameWriter writer(PacketSink sink) {
    return new Writer(sink);
  }

  private static final class Reader implements FrameReader {
    private final PacketSource packets;
    private final BufferedSource source;
    private final PacketBuffer packet = new PacketBuffer();
    private QuickAckListener quickAcks = token -> {};

    Reader(PacketSource packets) {
      this.packets = packets;
      this.source = packets.buffered();
    }

    @Override
    public int read() throws IOException {
      while (!source.exhausted()) {
        int length = PacketBuffer.readInt(source);
        if (length >= 0) {
          packet.read(packets, length);
          return length;
        }
        quickAcks.arrived(length);
      }
      return -1;
    }

    @Override
    public byte[] array() {
      return packet.array();
    }

    @Override
    public void onQuickAck(QuickAckListener listener) {
      quickAcks = listener;
    }
  }

  private static final class Writer implements FrameWriter {
    private final PacketSink packets;
    private final BufferedSink sink;

    Writer(PacketSink packets) {
      this.packets = packets;
      this.sink = packets.buffered();
    }

    @Override
    public void write(byte[] packet, int offset, int length) throws IOException {
      sink.writeIntLe(length);
      packets.write(packet, offset, length);
    }

    @Override
    public void writeForQuickAck(byte[] packet, int offset, int length) throws IOException {
      sink.writeIntLe(length | QUICK_ACK);
      packets.write(packet, offset, length);
    }

    @Override
    public void flush() throws IOException {
      sink.flush();
    }
  }
}
