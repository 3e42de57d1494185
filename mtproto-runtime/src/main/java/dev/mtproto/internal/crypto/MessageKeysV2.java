package dev.mtproto.internal.crypto;

import dev.mtproto.internal.bytes.LittleEndian;
import java.security.MessageDigest;

/**
 * MTProto 2.0: SHA-256 over plaintext and padding.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector">
 *     Defining AES key and initialization vector</a>
 */
final class MessageKeysV2 extends MessageKeys {
  private final MessageDigest sha256 = Digests.sha256();
  private final byte[] a = new byte[Digests.SHA256_LENGTH];
  private final byte[] b = new byte[Digests.SHA256_LENGTH];
  private int token;

  MessageKeysV2(AuthKey authKey, Sender sender) {
    super(authKey, sender);
  }

  @Override
  public void compute(byte[] plain, int offset, int length, byte[] out, int outOffset) {
    authKey.update(sha256, 88 + shift, 32);
    sha256.update(plain, offset, length);
    finish(sha256, a);
    System.arraycopy(a, 8, out, outOffset, LENGTH);
    token = LittleEndian.getInt(a, 0) | 1 << 31;
  }

  @Override
  public int quickAckToken() {
    return token;
  }

  @Override
  public void derive(byte[] messageKey, int offset) {
    sha256.update(messageKey, offset, LENGTH);
    authKey.update(sha256, shift, 36);
    finish(sha256, a);
    authKey.update(sha256, 40 + shift, 36);
    sha256.update(messageKey, offset, LENGTH);
    finish(sha256, b);
    interleave(a, b, aesKey());
    interleave(b, a, aesIv());
  }

  /** The ends of one hash with the middle of the other. */
  private static void interleave(byte[] ends, byte[] middle, byte[] out) {
    System.arraycopy(ends, 0, out, 0, 8);
    System.arraycopy(middle, 8, out, 8, 16);
    System.arraycopy(ends, 24, out, 24, 8);
  }
}
