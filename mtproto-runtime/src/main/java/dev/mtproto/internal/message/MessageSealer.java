package dev.mtproto.internal.message;

import dev.mtproto.internal.bytes.LittleEndian;
import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.MessageKeys;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.tl.TlWriter;

/**
 * Seals messages: the body is written behind room for its header, and the whole is encrypted where
 * it stands. One instance a writer, used by one thread at a time; ciphers, digest and buffer are
 * used again for every message.
 *
 * <pre>{@code
 * TlWriter body = sealer.begin();
 * body.writeObject(request);
 * int length = sealer.seal(salt, sessionId, messageId, seqNo);
 * send(sealer.packet(), 0, length);
 * }</pre>
 *
 * @see <a href="https://core.telegram.org/mtproto/description#protocol-description">MTProto 2.0</a>
 */
public final class MessageSealer {
  /** Where the body begins in the writer of {@link #begin}. */
  public static final int BODY = Envelope.OUTER + Envelope.INNER;

  private static final byte[] ROOM = new byte[BODY];

  private final MessageKeys keys;
  private final long keyId;
  private final AesIge aes = new AesIge();
  private final Padding padding;
  private final Shrinking shrinking = new Shrinking();
  private TlWriter writer = new TlWriter();

  /** A sealer of messages that {@code sender} sends; padding comes from {@code random}. */
  public MessageSealer(AuthKey key, Sender sender, Randomness random) {
    this.keys = MessageKeys.v2(key, sender);
    this.keyId = key.id();
    this.padding = new Padding(random);
  }

  /**
   * Begins a message.
   *
   * @return where to write the body; valid until the next {@link #begin}
   */
  public TlWriter begin() {
    boolean shrink = shrinking.isDueAfter(writer.array().length, writer.length());
    writer.reset();
    if (shrink) {
      writer = new TlWriter();
    }
    writer.writeRaw(ROOM, 0, BODY);
    return writer;
  }

  /**
   * Seals what was written since {@link #begin}.
   *
   * @return the length of the {@link #packet}, in bytes
   * @throws IllegalStateException if the body's length is no multiple of 4
   */
  public int seal(long salt, long sessionId, long messageId, int seqNo) {
    int length = writer.length() - BODY;
    if (length % 4 != 0) {
      throw new IllegalStateException("a body of " + length + " bytes");
    }
    padding.append(writer, Envelope.INNER + length);
    return encrypt(salt, sessionId, messageId, seqNo, length);
  }

  /** As {@link #seal}, with this padding: for known answers and for faulty peers in tests. */
  public int sealWith(
      byte[] bytes, long salt, long sessionId, long messageId, int seqNo, int claimedLength) {
    writer.writeRaw(bytes, 0, bytes.length);
    return encrypt(salt, sessionId, messageId, seqNo, claimedLength);
  }

  /** The last packet sealed, from the array's beginning. Valid until the next {@link #begin}. */
  public byte[] packet() {
    return writer.array();
  }

  /** What a server says at once of the last packet sealed, if it is asked to; negative. */
  public int quickAckToken() {
    return keys.quickAckToken();
  }

  private int encrypt(long salt, long sessionId, long messageId, int seqNo, int bodyLength) {
    byte[] packet = writer.array();
    LittleEndian.putLong(packet, 0, keyId);
    LittleEndian.putLong(packet, Envelope.OUTER, salt);
    LittleEndian.putLong(packet, Envelope.OUTER + 8, sessionId);
    LittleEndian.putLong(packet, Envelope.OUTER + 16, messageId);
    LittleEndian.putInt(packet, Envelope.OUTER + 24, seqNo);
    LittleEndian.putInt(packet, Envelope.OUTER + 28, bodyLength);
    int length = writer.length() - Envelope.OUTER;
    keys.compute(packet, Envelope.OUTER, length, packet, Envelope.MESSAGE_KEY);
    keys.derive(packet, Envelope.MESSAGE_KEY);
    aes.encrypt(
        keys.aesKey(), keys.aesIv(), packet, Envelope.OUTER, packet, Envelope.OUTER, length);
    return writer.length();
  }
}
