package dev.mtproto.internal.crypto;

import dev.mtproto.internal.bytes.LittleEndian;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * An authorization key: the 256 bytes that client and server share after the key exchange. Never
 * printed; {@link #wipe} when it is no longer used.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#authorization-key">Authorization
 *     key</a>
 */
public final class AuthKey {
  /** The length of every key, leading zeros included. */
  public static final int LENGTH = 256;

  private final byte[] bytes;
  private final long id;
  private final long auxHash;

  private AuthKey(byte[] bytes) {
    byte[] hash = Digests.sha1(bytes);
    this.bytes = bytes;
    this.id = LittleEndian.getLong(hash, 12);
    this.auxHash = LittleEndian.getLong(hash, 0);
  }

  /** The key of these 256 bytes, which are copied. */
  public static AuthKey of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("an authorization key of " + bytes.length + " bytes");
    }
    return new AuthKey(bytes.clone());
  }

  /** What the server knows the key by: the lower 64 bits of its SHA-1, as written on the wire. */
  public long id() {
    return id;
  }

  /** The higher 64 bits of its SHA-1, with which the key exchange ends. */
  public long auxHash() {
    return auxHash;
  }

  /** A copy of the key, for the credentials. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** Overwrites the key with zeros. */
  public void wipe() {
    Arrays.fill(bytes, (byte) 0);
  }

  /** Feeds a part of the key to a digest. */
  void update(MessageDigest digest, int offset, int length) {
    digest.update(bytes, offset, length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuthKey that
        && id == that.id
        && MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }

  /** The key's id; never the key. */
  @Override
  public String toString() {
    return "AuthKey[id=" + Long.toHexString(id) + "]";
  }
}
