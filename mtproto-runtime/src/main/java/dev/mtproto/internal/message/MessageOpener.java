package dev.mtproto.internal.message;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.bytes.LittleEndian;
import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.MessageKeys;
import dev.mtproto.internal.crypto.Sender;

/**
 * Opens messages. One instance a reader, used by one thread at a time; ciphers, digest and buffer
 * are used again for every message.
 *
 * <p>No field is read before the message key has been compared, in constant time, with that of the
 * plaintext. Whatever is wrong, the exception has the same text, and nothing of the packet can be
 * seen.
 *
 * @see <a href="https://core.telegram.org/mtproto/security_guidelines">Security guidelines</a>
 */
public final class MessageOpener {
  private static final int FIRST = 1024;

  private final MessageKeys keys;
  private final long keyId;
  private final Sender sender;
  private final AesIge aes = new AesIge();
  private final MessageView view = new MessageView();
  private final Shrinking shrinking = new Shrinking();
  private byte[] kept = new byte[FIRST];
  private long salt;
  private long sessionId;

  /** An opener of messages that {@code sender} sent. */
  public MessageOpener(AuthKey key, Sender sender) {
    this.keys = MessageKeys.v2(key, sender);
    this.keyId = key.id();
    this.sender = sender;
  }

  /**
   * Opens a packet.
   *
   * @return its message, valid until the next packet is opened
   * @throws ProtocolViolationException if it is not a packet that the other side sealed
   */
  public MessageView open(byte[] packet, int offset, int length) {
    int encrypted = length - Envelope.OUTER;
    if (encrypted < Envelope.INNER + 16 || encrypted % AesIge.BLOCK != 0) {
      throw Violations.packet("S9");
    }
    if (LittleEndian.getLong(packet, offset) != keyId) {
      throw Violations.packet("S14");
    }
    byte[] plain = room(encrypted);
    int messageKey = offset + Envelope.MESSAGE_KEY;
    keys.derive(packet, messageKey);
    aes.decrypt(keys.aesKey(), keys.aesIv(), packet, offset + Envelope.OUTER, plain, 0, encrypted);
    if (!keys.matches(packet, messageKey, plain, 0, encrypted)) {
      throw Violations.packet("S8");
    }
    return check(plain, encrypted);
  }

  private MessageView check(byte[] plain, int encrypted) {
    int length = LittleEndian.getInt(plain, 28);
    int padding = encrypted - Envelope.INNER - length;
    if (length < 0
        || length % 4 != 0
        || padding < Envelope.MIN_PADDING
        || padding > Envelope.MAX_PADDING) {
      throw Violations.packet("S9");
    }
    long id = LittleEndian.getLong(plain, 16);
    // A server says to a client what is wrong with its id; a client only drops the packet.
    if (sender == Sender.SERVER && !MessageIds.isFrom(sender, id)) {
      throw Violations.packet("S11");
    }
    salt = LittleEndian.getLong(plain, 0);
    sessionId = LittleEndian.getLong(plain, 8);
    return view.set(id, LittleEndian.getInt(plain, 24), plain, Envelope.INNER, length);
  }

  /** The salt of the packet last opened. */
  public long salt() {
    return salt;
  }

  /** The session of the packet last opened. */
  public long sessionId() {
    return sessionId;
  }

  /** What is said at once of the packet last opened, if its sender asks for it; negative. */
  public int quickAckToken() {
    return keys.quickAckToken();
  }

  private byte[] room(int length) {
    if (shrinking.isDueAfter(kept.length, length)) {
      kept = new byte[FIRST];
    }
    if (length > kept.length) {
      kept = new byte[Integer.highestOneBit(length - 1) << 1];
    }
    return kept;
  }
}
