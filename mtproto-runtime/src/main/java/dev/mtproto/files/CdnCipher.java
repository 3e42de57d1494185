package dev.mtproto.files;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;

/**
 * How CDNs' copies are encrypted: AES-256-CTR, whose counter at an offset has the offset's block in
 * its last four bytes. Stateless.
 *
 * @see <a href="https://core.telegram.org/cdn#decrypting-files">Decrypting files</a>
 */
final class CdnCipher {
  private static final int BLOCK = 16;

  private final SecretKeySpec key;
  private final ByteString iv;

  CdnCipher(ByteString key, ByteString iv) {
    if (key.size() != 2 * BLOCK || iv.size() != BLOCK) {
      throw new IllegalArgumentException(
          "a CDN's key of " + key.size() + " bytes, an IV of " + iv.size());
    }
    this.key = new SecretKeySpec(key.toByteArray(), "AES");
    this.iv = iv;
  }

  /** Decrypts what stands at an offset, where it is. */
  void decrypt(long offset, ByteBuffer bytes) {
    byte[] counter = iv.toByteArray();
    ByteBuffer.wrap(counter).putInt(BLOCK - Integer.BYTES, (int) (offset / BLOCK));
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
      int from = bytes.arrayOffset() + bytes.position();
      cipher.doFinal(bytes.array(), from, bytes.remaining(), bytes.array(), from);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
