package dev.mtproto.internal.message;

/**
 * Where the parts of an encrypted message stand.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#encrypted-message">Encrypted
 *     message</a>
 */
final class Envelope {
  /** In front of the ciphertext: auth_key_id and msg_key. */
  static final int OUTER = 24;

  /** Where msg_key stands. */
  static final int MESSAGE_KEY = 8;

  /** In front of the body, encrypted: salt, session_id, msg_id, seq_no, length. */
  static final int INNER = 32;

  /** What every item of a container begins with: msg_id, seqno, bytes. */
  static final int ITEM = 16;

  static final int MIN_PADDING = 12;
  static final int MAX_PADDING = 1024;

  private Envelope() {}
}
