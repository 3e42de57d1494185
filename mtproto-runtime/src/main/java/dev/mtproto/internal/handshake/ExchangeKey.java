package dev.mtproto.internal.handshake;

import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.ConstantTime;
import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import java.util.Arrays;
import java.util.Optional;

/**
 * The temporary AES key that protects the Diffie-Hellman parameters of one key exchange, derived
 * from its nonces. Never printed.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key#dh-key-exchange-complete">Server
 *     responds with parameters</a>
 */
public final class ExchangeKey {
  /** The most that one side can have to say; the parameters are under 700 bytes. */
  private static final int MAX_LENGTH = 2048;

  private final AesIge aes = new AesIge();
  private final byte[] key;
  private final byte[] iv;

  /** Derives the key from the nonces that both sides know. */
  public ExchangeKey(Int256 newNonce, Int128 serverNonce) {
    byte[] secret = newNonce.toByteArray();
    byte[] open = serverNonce.toByteArray();
    byte[] secretOpen = Digests.sha1(secret, open);
    byte[] openSecret = Digests.sha1(open, secret);
    byte[] secretSecret = Digests.sha1(secret, secret);
    this.key = Arrays.copyOf(secretOpen, AesIge.KEY_LENGTH);
    System.arraycopy(openSecret, 0, key, 20, 12);
    this.iv = Arrays.copyOfRange(openSecret, 12, 12 + AesIge.IV_LENGTH);
    System.arraycopy(secretSecret, 0, iv, 8, 20);
    System.arraycopy(secret, 0, iv, 28, 4);
  }

  /** Encrypts an object behind its SHA-1, padded with random bytes to whole blocks. */
  public byte[] seal(byte[] object, Randomness random) {
    int used = Digests.SHA1_LENGTH + object.length;
    byte[] plain = Arrays.copyOf(Digests.sha1(object), (used + 15) / AesIge.BLOCK * AesIge.BLOCK);
    System.arraycopy(object, 0, plain, Digests.SHA1_LENGTH, object.length);
    random.fill(plain, used, plain.length - used);
    return sealPlain(plain);
  }

  /** Encrypts whole blocks as they are: hash, object and padding together. */
  public byte[] sealPlain(byte[] plain) {
    byte[] encrypted = new byte[plain.length];
    aes.encrypt(key, iv, plain, 0, encrypted, 0, plain.length);
    return encrypted;
  }

  /**
   * Decrypts an object. Its hash is checked before anything is read of it, so each of the paddings
   * that are allowed, 0 to 15 bytes, is tried; objects are whole words, which leaves four.
   *
   * @return the object without its padding; empty if its hash is that of none
   */
  public Optional<byte[]> open(byte[] encrypted) {
    int length = encrypted.length;
    if (length % AesIge.BLOCK != 0 || length < 2 * AesIge.BLOCK || length > MAX_LENGTH) {
      return Optional.empty();
    }
    byte[] plain = new byte[length];
    aes.decrypt(key, iv, encrypted, 0, plain, 0, length);
    for (int padding = 0; padding < AesIge.BLOCK; padding += Integer.BYTES) {
      int end = length - padding;
      if (end > Digests.SHA1_LENGTH) {
        byte[] object = Arrays.copyOfRange(plain, Digests.SHA1_LENGTH, end);
        if (ConstantTime.equals(Digests.sha1(object), 0, plain, 0, Digests.SHA1_LENGTH)) {
          return Optional.of(object);
        }
      }
    }
    return Optional.empty();
  }

  /** Overwrites the key with zeros. */
  public void wipe() {
    Arrays.fill(key, (byte) 0);
    Arrays.fill(iv, (byte) 0);
  }

  byte[] key() {
    return key;
  }

  byte[] iv() {
    return iv;
  }
}
