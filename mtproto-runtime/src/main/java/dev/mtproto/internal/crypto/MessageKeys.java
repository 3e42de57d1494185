package dev.mtproto.internal.crypto;

import java.security.DigestException;
import java.security.MessageDigest;

/**
 * Message keys of one direction, and the AES key and IV that follow from each. Not thread-safe: an
 * instance is a field of the writer or of the reader, and all its arrays are used again for the
 * next message.
 */
public abstract sealed class MessageKeys permits MessageKeysV1, MessageKeysV2 {
  /** The length of a message key. */
  public static final int LENGTH = 16;

  /** The authorization key. */
  final AuthKey authKey;

  /** The specification's x. */
  final int shift;

  private final byte[] aesKey = new byte[AesIge.KEY_LENGTH];
  private final byte[] aesIv = new byte[AesIge.IV_LENGTH];
  private final byte[] computed = new byte[LENGTH];

  MessageKeys(AuthKey authKey, Sender sender) {
    this.authKey = authKey;
    this.shift = sender.shift;
  }

  /** The derivation of MTProto 2.0, for all messages. */
  public static MessageKeys v2(AuthKey authKey, Sender sender) {
    return new MessageKeysV2(authKey, sender);
  }

  /** The derivation of MTProto 1.0, which only the binding of temporary keys still uses. */
  public static MessageKeys v1(AuthKey authKey, Sender sender) {
    return new MessageKeysV1(authKey, sender);
  }

  /**
   * Writes the message key of a plaintext to {@code out}. The plaintext is with its padding in
   * MTProto 2.0, without it in 1.0.
   */
  public abstract void compute(byte[] plain, int offset, int length, byte[] out, int outOffset);

  /**
   * What the peer is told at once when the message last computed has arrived: the beginning of the
   * hash that its key was taken from. Negative; 0 in MTProto 1.0, which is not asked for it.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#quick-ack">Quick ack</a>
   */
  public int quickAckToken() {
    return 0;
  }

  /** Derives the AES key and IV from the message key at {@code offset}. */
  public abstract void derive(byte[] messageKey, int offset);

  /**
   * Whether the message key at {@code keyOffset} is that of the plaintext; in the same time
   * whatever the difference.
   */
  public final boolean matches(
      byte[] messageKey, int keyOffset, byte[] plain, int offset, int length) {
    compute(plain, offset, length, computed, 0);
    return ConstantTime.equals(computed, 0, messageKey, keyOffset, LENGTH);
  }

  /** The AES key last derived; the array is overwritten by the next {@link #derive}. */
  public final byte[] aesKey() {
    return aesKey;
  }

  /** The IV last derived; the array is overwritten by the next {@link #derive}. */
  public final byte[] aesIv() {
    return aesIv;
  }

  /** Ends a digest into an array of its length. */
  static void finish(MessageDigest digest, byte[] out) {
    try {
      digest.digest(out, 0, out.length);
    } catch (DigestException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
