package dev.mtproto.internal.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hash functions of MTProto and of its transports. */
public final class Digests {
  /** The length of a SHA-1. */
  public static final int SHA1_LENGTH = 20;

  /** The length of a SHA-256. */
  public static final int SHA256_LENGTH = 32;

  private Digests() {}

  /** A new SHA-1, to be kept and reused by one thread. */
  public static MessageDigest sha1() {
    return digest("SHA-1");
  }

  /** A new SHA-256, to be kept and reused by one thread. */
  public static MessageDigest sha256() {
    return digest("SHA-256");
  }

  /** The SHA-1 of the parts, one after the other. */
  public static byte[] sha1(byte[]... parts) {
    return hash(sha1(), parts);
  }

  /** The SHA-256 of the parts, one after the other. */
  public static byte[] sha256(byte[]... parts) {
    return hash(sha256(), parts);
  }

  /** The HMAC-SHA256 of the parts, one after the other. */
  public static byte[] hmacSha256(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has HmacSHA256", impossible);
    }
  }

  /**
   * One block of PBKDF2 with HMAC-SHA512: 64 bytes. Unlike the JDK's it takes bytes for a password.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">RFC 8018, section 5.2</a>
   */
  public static byte[] pbkdf2Sha512(byte[] password, byte[] salt, int iterations) {
    try {
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(password, "HmacSHA512"));
      mac.update(salt);
      byte[] round = mac.doFinal(new byte[] {0, 0, 0, 1});
      byte[] block = round.clone();
      for (int i = 1; i < iterations; i++) {
        mac.update(round);
        mac.doFinal(round, 0);
        for (int j = 0; j < block.length; j++) {
          block[j] ^= round[j];
        }
      }
      return block;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has HmacSHA512", impossible);
    }
  }

  private static byte[] hash(MessageDigest digest, byte[]... parts) {
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has " + algorithm, impossible);
    }
  }
}
