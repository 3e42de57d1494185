package dev.mtproto.testdc.internal.transport;

import java.io.IOException;
import okio.BufferedSource;

/**
 * Abridged: the length in words, in one byte or in four.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#abridged">Abridged</a>
 */
final class AbridgedFraming implements Framing {
  static final int TAG = 0xef;

  private static final int LONG = 0x7f;
  private static final int WORD = 4;

  @Override
  public void read(BufferedSource source, Packet packet) throws IOException {
    int first = source.readByte();
    int words = first & LONG;
    if (words == LONG) {
      words = (source.readByte() & 0xff) | ((source.readShortLe() & 0xffff) << 8);
    }
    packet.read(source, words * WORD);
    packet.setWantsQuickAck(first < 0);
  }

  /** With the highest byte first, so that it is not taken for a length. */
  @Override
  public byte[] quickAck(int token) {
    byte[] bytes = new byte[WORD];
    LittleEndianBytes.put(bytes, 0, Integer.reverseBytes(token));
    return bytes;
  }

  @Override
  public byte[] frame(byte[] packet, int offset, int length) {
    int words = length / WORD;
    int header = words < LONG ? 1 : WORD;
    byte[] frame = new byte[header + length];
    if (header == 1) {
      frame[0] = (byte) words;
    } else {
      LittleEndianBytes.put(frame, 0, (words << 8) | LONG);
    }
    System.arraycopy(packet, offset, frame, header, length);
    return frame;
  }
}
