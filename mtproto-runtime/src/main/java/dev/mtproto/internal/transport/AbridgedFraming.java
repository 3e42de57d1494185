package dev.mtproto.internal.transport;

import java.io.IOException;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;

/** {@link Framing#abridged}. */
final class AbridgedFraming implements Framing {
  static final Framing INSTANCE = new AbridgedFraming();

  private static final ByteString TAG = ByteString.decodeHex("ef");
  private static final int WORD = 4;

  /** In the first byte: three bytes of length follow. */
  private static final int LONG = 0x7f;

  /** In the first byte: a quick ack is asked for; from the server, it is one. */
  private static final int QUICK_ACK = 0x80;

  private AbridgedFraming() {}

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
        int first = source.getBuffer().getByte(0);
        if (first >= 0) {
          int length = WORD * words(first);
          packet.read(packets, length);
          return length;
        }
        // Of all framings only this one has tokens with their highest byte first.
        quickAcks.arrived(Integer.reverseBytes(PacketBuffer.readInt(source)));
      }
      return -1;
    }

    private int words(int first) throws IOException {
      if (first == LONG) {
        return PacketBuffer.readInt(source) >>> Byte.SIZE;
      }
      source.skip(1);
      return first;
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
      write(packet, offset, length, 0);
    }

    @Override
    public void writeForQuickAck(byte[] packet, int offset, int length) throws IOException {
      write(packet, offset, length, QUICK_ACK);
    }

    private void write(byte[] packet, int offset, int length, int flag) throws IOException {
      if (length % WORD != 0) {
        throw new IllegalArgumentException("a packet of " + length + " bytes, not of words");
      }
      int words = length / WORD;
      if (words < LONG) {
        sink.writeByte(words | flag);
      } else {
        sink.writeIntLe(words << Byte.SIZE | LONG | flag);
      }
      packets.write(packet, offset, length);
    }

    @Override
    public void flush() throws IOException {
      sink.flush();
    }
  }
}
