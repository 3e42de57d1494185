package dev.mtproto.internal.crypto;

import java.util.Arrays;
import java.util.Optional;

/**
 * RSA_PAD, the padding of the key exchange: a variant of OAEP+ with AES-IGE inside.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication">
 *     Presenting proof of work; Server authentication, 4.1</a>
 */
public final class RsaPad {
  /** The most that can be encrypted. */
  public static final int MAX_DATA = 144;

  private static final int PADDED = 192;
  private static final byte[] NO_IV = new byte[AesIge.IV_LENGTH];

  private RsaPad() {}

  /** Encrypts data for a key: 256 bytes. */
  public static byte[] encrypt(RsaPublicKey key, byte[] data, Randomness random) {
    if (data.length > MAX_DATA) {
      throw new IllegalArgumentException("data of " + data.length + " bytes");
    }
    byte[] padded = Arrays.copyOf(data, PADDED);
    random.fill(padded, data.length, PADDED - data.length);
    byte[] block;
    do {
      block = block(padded, random.bytes(AesIge.KEY_LENGTH));
    } while (!key.isBelowModulus(block));
    return key.encrypt(block);
  }

  /**
   * Decrypts what a client sent: 192 bytes, of which the first are the data and the rest its
   * padding; empty if it is not of this padding.
   */
  public static Optional<byte[]> decrypt(RsaPrivateKey key, byte[] encrypted) {
    byte[] block = key.decrypt(encrypted);
    byte[] aesEncrypted = Arrays.copyOfRange(block, AesIge.KEY_LENGTH, block.length);
    byte[] temporaryKey = Arrays.copyOf(block, AesIge.KEY_LENGTH);
    xorInto(temporaryKey, Digests.sha256(aesEncrypted));
    byte[] withHash = new byte[aesEncrypted.length];
    new AesIge().decrypt(temporaryKey, NO_IV, aesEncrypted, 0, withHash, 0, aesEncrypted.length);
    byte[] padded = reversed(Arrays.copyOf(withHash, PADDED));
    byte[] hash = Digests.sha256(temporaryKey, padded);
    return ConstantTime.equals(hash, 0, withHash, PADDED, hash.length)
        ? Optional.of(padded)
        : Optional.empty();
  }

  private static byte[] block(byte[] padded, byte[] temporaryKey) {
    byte[] withHash = Arrays.copyOf(reversed(padded), PADDED + Digests.SHA256_LENGTH);
    byte[] hash = Digests.sha256(temporaryKey, padded);
    System.arraycopy(hash, 0, withHash, PADDED, hash.length);
    new AesIge().encrypt(temporaryKey, NO_IV, withHash, 0, withHash, 0, withHash.length);
    byte[] block = Arrays.copyOf(temporaryKey, RsaPublicKey.LENGTH);
    xorInto(block, Digests.sha256(withHash));
    System.arraycopy(withHash, 0, block, AesIge.KEY_LENGTH, withHash.length);
    return block;
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  private static void xorInto(byte[] target, byte[] mask) {
    for (int i = 0; i < mask.length; i++) {
      target[i] ^= mask[i];
    }
  }
}
