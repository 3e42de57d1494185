package dev.mtproto.internal.crypto;

import java.util.Arrays;
import java.util.Optional;

/**
 * The padding that older clients use: the SHA-1 of the data, the data, random bytes, 255 in all.
 * Our client never writes it; the data centre reads it.
 */
public final class OldRsaPadding {
  private static final int PADDED = RsaPublicKey.LENGTH - 1;

  private OldRsaPadding() {}

  /** Encrypts data for a key: 256 bytes. */
  public static byte[] encrypt(RsaPublicKey key, byte[] data, Randomness random) {
    int used = Digests.SHA1_LENGTH + data.length;
    byte[] padded = Arrays.copyOf(Digests.sha1(data), PADDED);
    System.arraycopy(data, 0, padded, Digests.SHA1_LENGTH, data.length);
    random.fill(padded, used, PADDED - used);
    return key.encrypt(padded);
  }

  /**
   * Decrypts what a client sent: the data; empty if it is not of this padding. The padding does not
   * say how long the data is, so every length below {@link RsaPad#MAX_DATA} is tried.
   */
  public static Optional<byte[]> decrypt(RsaPrivateKey key, byte[] encrypted) {
    byte[] block = key.decrypt(encrypted);
    if (block[0] != 0) {
      return Optional.empty();
    }
    int start = 1 + Digests.SHA1_LENGTH;
    for (int length = 0; length <= RsaPad.MAX_DATA; length += Integer.BYTES) {
      byte[] data = Arrays.copyOfRange(block, start, start + length);
      if (ConstantTime.equals(Digests.sha1(data), 0, block, 1, Digests.SHA1_LENGTH)) {
        return Optional.of(data);
      }
    }
    return Optional.empty();
  }
}
