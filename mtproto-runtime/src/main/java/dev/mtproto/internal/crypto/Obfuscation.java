package dev.mtproto.internal.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two AES-CTR streams of an obfuscated connection. They protect nothing; they only make it look
 * like noise. Each direction belongs to one thread.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
 *     Transport obfuscation</a>
 */
public final class Obfuscation {
  /** The length of the header that the client sends first. */
  public static final int HEADER_LENGTH = 64;

  /** Where in the header the tag of the transport stands, before the data centre's number. */
  public static final int TAG_OFFSET = 56;

  private static final int KEY_OFFSET = 8;
  private static final int IV_OFFSET = 40;
  private static final byte[] NO_SECRET = {};

  private final Cipher outgoing;
  private final Cipher incoming;

  private Obfuscation(Cipher outgoing, Cipher incoming) {
    this.outgoing = outgoing;
    this.incoming = incoming;
  }

  /** The client's side, without a proxy's secret. */
  public static Obfuscation client(byte[] header) {
    return client(header, NO_SECRET);
  }

  /**
   * The client's side.
   *
   * @param header the header before its end is encrypted; its key and IV are all that is used
   * @param secret the 16 bytes of a proxy's secret
   */
  public static Obfuscation client(byte[] header, byte[] secret) {
    return new Obfuscation(stream(header, secret), stream(reversed(header), secret));
  }

  /** The server's side of {@link #client(byte[], byte[])}, from the header as it came. */
  public static Obfuscation server(byte[] header, byte[] secret) {
    return new Obfuscation(stream(reversed(header), secret), stream(header, secret));
  }

  /**
   * The header as it is sent: the tag and what follows it are encrypted. To be called once, before
   * {@link #send}: it is the beginning of the stream.
   */
  public byte[] seal(byte[] header) {
    byte[] encrypted = new byte[HEADER_LENGTH];
    send(header, 0, encrypted, 0, HEADER_LENGTH);
    System.arraycopy(header, 0, encrypted, 0, TAG_OFFSET);
    return encrypted;
  }

  /** The header as it was meant, from what came; the server's side of {@link #seal}. */
  public byte[] open(byte[] header) {
    byte[] decrypted = new byte[HEADER_LENGTH];
    receive(header, 0, decrypted, 0, HEADER_LENGTH);
    System.arraycopy(header, 0, decrypted, 0, TAG_OFFSET);
    return decrypted;
  }

  /** Encrypts what is sent next. */
  public void send(byte[] in, int inOffset, byte[] out, int outOffset, int length) {
    update(outgoing, in, inOffset, out, outOffset, length);
  }

  /** Decrypts what was received next. */
  public void receive(byte[] in, int inOffset, byte[] out, int outOffset, int length) {
    update(incoming, in, inOffset, out, outOffset, length);
  }

  private static void update(
      Cipher cipher, byte[] in, int inOffset, byte[] out, int outOffset, int length) {
    try {
      cipher.update(in, inOffset, length, out, outOffset);
    } catch (ShortBufferException tooSmall) {
      throw new IllegalArgumentException(tooSmall);
    }
  }

  private static Cipher stream(byte[] header, byte[] secret) {
    byte[] key = Arrays.copyOfRange(header, KEY_OFFSET, IV_OFFSET);
    byte[] derived = secret.length == 0 ? key : Digests.sha256(key, secret);
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(derived, "AES"),
          new IvParameterSpec(header, IV_OFFSET, AesIge.BLOCK));
      return cipher;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has AES/CTR", impossible);
    }
  }

  /** The bytes of key and IV the other way round, in the places where they were. */
  private static byte[] reversed(byte[] header) {
    byte[] reversed = header.clone();
    for (int i = KEY_OFFSET; i < TAG_OFFSET; i++) {
      reversed[i] = header[HEADER_LENGTH - 1 - i];
    }
    return reversed;
  }
}
