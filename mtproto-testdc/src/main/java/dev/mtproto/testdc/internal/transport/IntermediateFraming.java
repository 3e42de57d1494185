package dev.mtproto.testdc.internal.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ThreadLocalRandom;
import okio.BufferedSource;

/**
 * Intermediate: the length in four bytes. Padded: with up to 15 bytes behind each packet.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#intermediate">Intermediate</a>
 */
final class IntermediateFraming implements Framing {
  static final int TAG = 0xeeeeeeee;
  static final int PADDED_TAG = 0xdddddddd;

  private static final int HEADER = 4;
  private static final int LONG = 64 << 10;
  private static final int QUICK_ACK = 1 << 31;

  /** In front of an encrypted packet's blocks: auth_key_id and msg_key. */
  private static final int OUTER = 24;

  private static final int BLOCK = 16;

  private final boolean padded;

  IntermediateFraming(boolean padded) {
    this.padded = padded;
  }

  @Override
  public void read(BufferedSource source, Packet packet) throws IOException {
    int header = source.readIntLe();
    packet.read(source, header & ~QUICK_ACK);
    packet.setWantsQuickAck((header & QUICK_ACK) != 0);
    if (padded && isEncrypted(packet)) {
      packet.truncate(packet.length() - (packet.length() - OUTER) % BLOCK);
    }
  }

  @Override
  public byte[] quickAck(int token) {
    byte[] bytes = new byte[HEADER];
    LittleEndianBytes.put(bytes, 0, token);
    return bytes;
  }

  /** A plain packet says its own length, so that its padding does no harm. */
  private static boolean isEncrypted(Packet packet) {
    for (int i = 0; i < Long.BYTES; i++) {
      if (packet.length() > OUTER && packet.array()[i] != 0) {
        return true;
      }
    }
    return false;
  }

  /** A long packet is not copied; its length goes before it. */
  @Override
  public void write(OutputStream out, byte[] packet, int offset, int length) throws IOException {
    if (padded || length < LONG) {
      out.write(frame(packet, offset, length));
      return;
    }
    byte[] header = new byte[HEADER];
    LittleEndianBytes.put(header, 0, length);
    out.write(header);
    out.write(packet, offset, length);
  }

  @Override
  public byte[] frame(byte[] packet, int offset, int length) {
    int padding = padded ? ThreadLocalRandom.current().nextInt(BLOCK) : 0;
    byte[] frame = new byte[HEADER + length + padding];
    LittleEndianBytes.put(frame, 0, length + padding);
    System.arraycopy(packet, offset, frame, HEADER, length);
    return frame;
  }
}
