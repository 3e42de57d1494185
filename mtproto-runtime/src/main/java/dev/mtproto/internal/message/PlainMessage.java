package dev.mtproto.internal.message;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.bytes.LittleEndian;
import dev.mtproto.internal.crypto.Sender;
import java.util.Arrays;

/**
 * Messages of the key exchange, which are not encrypted.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#unencrypted-message">Unencrypted
 *     message</a>
 */
public final class PlainMessage {
  private static final int HEADER = 20;

  private PlainMessage() {}

  /** The packet of a message. */
  public static byte[] packet(long messageId, byte[] body) {
    byte[] packet = new byte[HEADER + body.length];
    LittleEndian.putLong(packet, 8, messageId);
    LittleEndian.putInt(packet, 16, body.length);
    System.arraycopy(body, 0, packet, HEADER, body.length);
    return packet;
  }

  /** Whether a packet is such a message, and not an encrypted one. */
  public static boolean isPlain(byte[] packet, int offset, int length) {
    return length >= HEADER && LittleEndian.getLong(packet, offset) == 0;
  }

  /**
   * The body of a message from {@code sender}, copied.
   *
   * @throws ProtocolViolationException if the packet is no such message
   */
  public static byte[] body(Sender sender, byte[] packet, int offset, int length) {
    if (!isPlain(packet, offset, length)) {
      throw Violations.packet("S14");
    }
    if (!MessageIds.isFrom(sender, LittleEndian.getLong(packet, offset + 8))) {
      throw Violations.packet("S11");
    }
    int bodyLength = LittleEndian.getInt(packet, offset + 16);
    // A padded transport leaves up to 15 bytes behind the body.
    if (bodyLength <= 0 || bodyLength % 4 != 0 || bodyLength > length - HEADER) {
      throw Violations.packet("S9");
    }
    int from = offset + HEADER;
    return Arrays.copyOfRange(packet, from, from + bodyLength);
  }
}
