package dev.mtproto.internal.handshake;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What else follows from the nonces of a key exchange: the hashes that end it, the first salt. */
public final class NonceDerivation {
  /** The number in the hash of {@code dh_gen_ok}. */
  public static final int OK = 1;

  /** The number in the hash of {@code dh_gen_retry}. */
  public static final int RETRY = 2;

  /** The number in the hash of {@code dh_gen_fail}. */
  public static final int FAIL = 3;

  private NonceDerivation() {}

  /**
   * {@code new_nonce_hash1}, {@code 2} or {@code 3}: proof that the other side has the same key.
   *
   * @param number {@link #OK}, {@link #RETRY} or {@link #FAIL}
   */
  public static Int128 newNonceHash(Int256 newNonce, int number, AuthKey authKey) {
    byte[] auxHash = littleEndian().putLong(authKey.auxHash()).array();
    return lower128(Digests.sha1(newNonce.toByteArray(), new byte[] {(byte) number}, auxHash));
  }

  /** {@code new_nonce_hash} of {@code server_DH_params_fail}. */
  public static Int128 newNonceHash(Int256 newNonce) {
    return lower128(Digests.sha1(newNonce.toByteArray()));
  }

  /** The salt that a new key begins with. */
  public static long firstSalt(Int256 newNonce, Int128 serverNonce) {
    return firstLong(newNonce.toByteArray()) ^ firstLong(serverNonce.toByteArray());
  }

  private static Int128 lower128(byte[] sha1) {
    return Int128.of(Arrays.copyOfRange(sha1, sha1.length - Int128.BYTES, sha1.length));
  }

  private static long firstLong(byte[] bytes) {
    return littleEndian().put(bytes, 0, Long.BYTES).getLong(0);
  }

  private static ByteBuffer littleEndian() {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }
}
