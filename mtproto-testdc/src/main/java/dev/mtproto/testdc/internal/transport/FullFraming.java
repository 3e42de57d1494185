package dev.mtproto.testdc.internal.transport;

import java.io.IOException;
import java.util.zip.CRC32;
import okio.BufferedSource;

/**
 * Full: length, sequence number, packet, CRC32.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#full">Full</a>
 */
final class FullFraming implements Framing {
  private static final int HEADER = 8;
  private static final int AROUND = 12;

  private int received;
  private int sent;

  @Override
  public void read(BufferedSource source, Packet packet) throws IOException {
    int length = source.readIntLe();
    int number = source.readIntLe();
    if (number != received++) {
      throw new IOException("packet number " + number + ", expected " + (received - 1));
    }
    packet.read(source, length - AROUND);
    byte[] header = new byte[HEADER];
    LittleEndianBytes.put(header, 0, length);
    LittleEndianBytes.put(header, 4, number);
    if (source.readIntLe() != crc(header, packet.array(), 0, packet.length())) {
      throw new IOException("a packet with a wrong CRC32");
    }
  }

  @Override
  public byte[] frame(byte[] packet, int offset, int length) {
    byte[] frame = new byte[AROUND + length];
    LittleEndianBytes.put(frame, 0, frame.length);
    LittleEndianBytes.put(frame, 4, sent++);
    LittleEndianBytes.put(frame, HEADER + length, crc(frame, packet, offset, length));
    System.arraycopy(packet, offset, frame, HEADER, length);
    return frame;
  }

  @Override
  public byte[] quickAck(int token) {
    return new byte[0];
  }

  private static int crc(byte[] header, byte[] packet, int offset, int length) {
    CRC32 crc = new CRC32();
    crc.update(header, 0, HEADER);
    crc.update(packet, offset, length);
    return (int) crc.getValue();
  }
}
