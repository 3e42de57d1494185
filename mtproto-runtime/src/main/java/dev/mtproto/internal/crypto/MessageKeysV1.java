package dev.mtproto.internal.crypto;

import java.security.MessageDigest;

/**
 * MTProto 1.0: SHA-1 over the plaintext without padding.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector">
 *     MTProto 1.0: Defining AES key and initialization vector</a>
 */
final class MessageKeysV1 extends MessageKeys {
  private final MessageDigest sha1 = Digests.sha1();
  private final byte[] hash = new byte[Digests.SHA1_LENGTH];

  MessageKeysV1(AuthKey authKey, Sender sender) {
    super(authKey, sender);
  }

  @Override
  public void compute(byte[] plain, int offset, int length, byte[] out, int outOffset) {
    sha1.update(plain, offset, length);
    finish(sha1, hash);
    System.arraycopy(hash, 4, out, outOffset, LENGTH);
  }

  @Override
  public void derive(byte[] messageKey, int offset) {
    byte[] key = aesKey();
    byte[] iv = aesIv();
    sha1.update(messageKey, offset, LENGTH);
    authKey.update(sha1, shift, 32);
    finish(sha1, hash);
    System.arraycopy(hash, 0, key, 0, 8);
    System.arraycopy(hash, 8, iv, 0, 12);
    authKey.update(sha1, 32 + shift, 16);
    sha1.update(messageKey, offset, LENGTH);
    authKey.update(sha1, 48 + shift, 16);
    finish(sha1, hash);
    System.arraycopy(hash, 8, key, 8, 12);
    System.arraycopy(hash, 0, iv, 12, 8);
    authKey.update(sha1, 64 + shift, 32);
    sha1.update(messageKey, offset, LENGTH);
    finish(sha1, hash);
    System.arraycopy(hash, 4, key, 20, 12);
    System.arraycopy(hash, 16, iv, 20, 4);
    sha1.update(messageKey, offset, LENGTH);
    authKey.update(sha1, 96 + shift, 32);
    finish(sha1, hash);
    System.arraycopy(hash, 0, iv, 24, 8);
  }
}
