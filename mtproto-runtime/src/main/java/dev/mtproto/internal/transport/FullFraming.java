package dev.mtproto.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.error.ProtocolViolationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;

/** {@link Framing#full}. It has no quick acks. */
final class FullFraming implements Framing {
  static final Framing INSTANCE = new FullFraming();

  /** Length, number and CRC32. */
  private static final int AROUND = 12;

  private static final String RULE = "transport";

  private FullFraming() {}

  @Override
  public ByteString tag() {
    return ByteString.EMPTY;
  }

  @Override
  public FrameReader reader(PacketSource source) {
    return new Reader(source);
  }

  @Override
  public FrameWriter writer(PacketSink sink) {
    return new Writer(sink);
  }

  /** The CRC32 of a packet behind its length and number. */
  private static final class Checksum {
    private final CRC32 crc = new CRC32();
    private final ByteBuffer header = ByteBuffer.allocate(2 * Integer.BYTES).order(LITTLE_ENDIAN);

    int of(int length, int number, byte[] packet, int offset, int packetLength) {
      header.putInt(0, length).putInt(Integer.BYTES, number);
      crc.reset();
      crc.update(header.array(), 0, header.capacity());
      crc.update(packet, offset, packetLength);
      return (int) crc.getValue();
    }
  }

  private static final class Reader implements FrameReader {
    private final PacketSource packets;
    private final BufferedSource source;
    private final PacketBuffer packet = new PacketBuffer();
    private final Checksum checksum = new Checksum();
    private int expected;

    Reader(PacketSource packets) {
      this.packets = packets;
      this.source = packets.buffered();
    }

    @Override
    public int read() throws IOException {
      if (source.exhausted()) {
        return -1;
      }
      int length = PacketBuffer.readInt(source);
      if (length < 0) {
        // Errors come as they are, without number and CRC32.
        packet.setInt(length);
        return Integer.BYTES;
      }
      int number = PacketBuffer.readInt(source);
      if (number != expected) {
        throw new ProtocolViolationException(
            RULE, "the packet's number is " + number + ", expected " + expected);
      }
      expected++;
      packet.read(packets, length - AROUND);
      if (PacketBuffer.readInt(source)
          != checksum.of(length, number, packet.array(), 0, length - AROUND)) {
        throw new ProtocolViolationException(RULE, "the packet's CRC32 is wrong");
      }
      return length - AROUND;
    }

    @Override
    public byte[] array() {
      return packet.array();
    }
  }

  private static final class Writer implements FrameWriter {
    private final PacketSink packets;
    private final BufferedSink sink;
    private final Checksum checksum = new Checksum();
    private int next;

    Writer(PacketSink packets) {
      this.packets = packets;
      this.sink = packets.buffered();
    }

    @Override
    public void write(byte[] packet, int offset, int length) throws IOException {
      int number = next++;
      sink.writeIntLe(length + AROUND);
      sink.writeIntLe(number);
      packets.write(packet, offset, length);
      sink.writeIntLe(checksum.of(length + AROUND, number, packet, offset, length));
    }

    @Override
    public void flush() throws IOException {
      sink.flush();
    }
  }
}
