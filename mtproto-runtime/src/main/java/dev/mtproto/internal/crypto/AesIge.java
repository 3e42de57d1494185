package dev.mtproto.internal.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256 in IGE mode. Not thread-safe: an instance is a field of its one user, who gives key and
 * IV with every message. Input and output may be the same place in one array, not otherwise
 * overlapping ones.
 *
 * <p>Encryption is AES/CBC in disguise, so that the JDK's fast path does the chaining. With {@code
 * d[i] = c[i] ^ p[i-1]}, IGE's {@code c[i] = E(p[i] ^ c[i-1]) ^ p[i-1]} is {@code d[i] = E(p[i] ^
 * p[i-2] ^ d[i-1])}: CBC over {@code p[i] ^ p[i-2]}. It goes in pieces of 4 KiB, which stay in the
 * first-level cache. Decryption has no such form: a block at a time, between two small arrays,
 * since the JDK copies when given one array for both.
 *
 * @see <a href="https://core.telegram.org/mtproto/description">MTProto 2.0: AES-IGE</a>
 */
public final class AesIge {
  /** The length of a key. */
  public static final int KEY_LENGTH = 32;

  /** The length of an IV: that of the ciphertext, then that of the plaintext. */
  public static final int IV_LENGTH = 32;

  /** The length of a block; every length must be a multiple of it. */
  public static final int BLOCK = 16;

  private static final int PIECE = 4096;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** Enough for what most messages are, and for decrypting anything. */
  private static final int FIRST = 256;

  private @Nullable Cipher cbc;
  private @Nullable Cipher ecb;
  private byte[] mixed = new byte[FIRST];
  private byte[] chained = new byte[FIRST];

  /** Encrypts {@code length} bytes of {@code in} into {@code out}. */
  public void encrypt(
      byte[] key, byte[] iv, byte[] in, int inOffset, byte[] out, int outOffset, int length) {
    check(iv, in, inOffset, out, outOffset, length);
    try {
      Cipher cipher = cbc();
      cipher.init(
          Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv, 0, BLOCK));
      makeRoom(length);
      encryptPieces(cipher, iv, in, inOffset, out, outOffset, length);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Decrypts {@code length} bytes of {@code in} into {@code out}. */
  public void decrypt(
      byte[] key, byte[] iv, byte[] in, int inOffset, byte[] out, int outOffset, int length) {
    check(iv, in, inOffset, out, outOffset, length);
    try {
      Cipher cipher = ecb();
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
      if (length > 0) {
        decryptBlocks(cipher, iv, in, inOffset, out, outOffset, length);
      }
    } catch (InvalidKeyException | ShortBufferException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An instance mostly does only one of the two: so each cipher is made when it is needed. */
  private Cipher cbc() {
    Cipher made = cbc;
    if (made == null) {
      made = cipher("AES/CBC/NoPadding");
      cbc = made;
    }
    return made;
  }

  private Cipher ecb() {
    Cipher made = ecb;
    if (made == null) {
      made = cipher("AES/ECB/NoPadding");
      ecb = made;
    }
    return made;
  }

  private void makeRoom(int length) {
    if (length > mixed.length && mixed.length < PIECE) {
      int room = Math.min(PIECE, Integer.highestOneBit(length - 1) << 1);
      mixed = new byte[room];
      chained = new byte[room];
    }
  }

  private void encryptPieces(
      Cipher cipher, byte[] iv, byte[] in, int inOffset, byte[] out, int outOffset, int length)
      throws ShortBufferException {
    // The two plaintext blocks before the piece: p[-2] is nothing, p[-1] the IV's second half.
    long before0 = 0;
    long before1 = 0;
    long last0 = word(iv, BLOCK);
    long last1 = word(iv, BLOCK + 8);
    for (int done = 0; done < length; done += PIECE) {
      int from = inOffset + done;
      int size = Math.min(PIECE, length - done);
      mix(in, from, size, before0, before1, last0, last1);
      cipher.update(mixed, 0, size, chained, 0);
      long next0 = word(in, from + size - BLOCK);
      long next1 = word(in, from + size - 8);
      if (size == PIECE) {
        before0 = word(in, from + size - 2 * BLOCK);
        before1 = word(in, from + size - 2 * BLOCK + 8);
      }
      unmix(in, from, out, outOffset + done, size, last0, last1);
      last0 = next0;
      last1 = next1;
    }
  }

  /** mixed[i] = p[i] ^ p[i-2]. */
  private void mix(
      byte[] in, int from, int size, long before0, long before1, long last0, long last1) {
    put(mixed, 0, word(in, from) ^ before0);
    put(mixed, 8, word(in, from + 8) ^ before1);
    if (size > BLOCK) {
      put(mixed, BLOCK, word(in, from + BLOCK) ^ last0);
      put(mixed, BLOCK + 8, word(in, from + BLOCK + 8) ^ last1);
    }
    for (int i = 2 * BLOCK; i < size; i += 8) {
      put(mixed, i, word(in, from + i) ^ word(in, from + i - 2 * BLOCK));
    }
  }

  /** c[i] = d[i] ^ p[i-1]; reads a plaintext block before it writes over it. */
  private void unmix(byte[] in, int from, byte[] out, int to, int size, long last0, long last1) {
    for (int i = 0; i < size; i += BLOCK) {
      long plain0 = word(in, from + i);
      long plain1 = word(in, from + i + 8);
      put(out, to + i, word(chained, i) ^ last0);
      put(out, to + i + 8, word(chained, i + 8) ^ last1);
      last0 = plain0;
      last1 = plain1;
    }
  }

  /**
   * What the cipher is given next is its result and what is known of the ciphertext already:
   * nothing else stands between two blocks, since each waits for the one before.
   */
  private void decryptBlocks(
      Cipher cipher, byte[] iv, byte[] in, int inOffset, byte[] out, int outOffset, int length)
      throws ShortBufferException {
    byte[] given = mixed;
    byte[] result = chained;
    int last = length - BLOCK;
    long before0 = word(iv, 0);
    long before1 = word(iv, 8);
    long now0 = word(in, inOffset);
    long now1 = word(in, inOffset + 8);
    put(given, 0, now0 ^ word(iv, BLOCK));
    put(given, 8, now1 ^ word(iv, BLOCK + 8));
    for (int i = 0; i < last; i += BLOCK) {
      long next0 = word(in, inOffset + i + BLOCK);
      long next1 = word(in, inOffset + i + BLOCK + 8);
      long known0 = before0 ^ next0;
      long known1 = before1 ^ next1;
      cipher.update(given, 0, BLOCK, result, 0);
      long result0 = word(result, 0);
      long result1 = word(result, 8);
      put(given, 0, result0 ^ known0);
      put(given, 8, result1 ^ known1);
      put(out, outOffset + i, result0 ^ before0);
      put(out, outOffset + i + 8, result1 ^ before1);
      before0 = now0;
      before1 = now1;
      now0 = next0;
      now1 = next1;
    }
    cipher.update(given, 0, BLOCK, result, 0);
    put(out, outOffset + last, word(result, 0) ^ before0);
    put(out, outOffset + last + 8, word(result, 8) ^ before1);
  }

  private static void check(
      byte[] iv, byte[] in, int inOffset, byte[] out, int outOffset, int length) {
    if (iv.length != IV_LENGTH || length % BLOCK != 0) {
      throw new IllegalArgumentException(
          "an IV of " + iv.length + " bytes, a text of " + length + " bytes");
    }
    Objects.checkFromIndexSize(inOffset, length, in.length);
    Objects.checkFromIndexSize(outOffset, length, out.length);
  }

  private static long word(byte[] bytes, int offset) {
    return (long) LONGS.get(bytes, offset);
  }

  private static void put(byte[] bytes, int offset, long value) {
    LONGS.set(bytes, offset, value);
  }

  private static Cipher cipher(String transformation) {
    try {
      return Cipher.getInstance(transformation);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + transformation, impossible);
    }
  }
}
