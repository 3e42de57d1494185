package dev.mtproto.internal.crypto;

/**
 * Who sends an encrypted message. The two sides use different parts of the key.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector">
 *     Defining AES key and initialization vector: x</a>
 */
public enum Sender {
  /** x = 0. */
  CLIENT(0),
  /** x = 8. */
  SERVER(8);

  /** The specification's x: how far the parts of the key are shifted. */
  final int shift;

  Sender(int shift) {
    this.shift = shift;
  }
}
