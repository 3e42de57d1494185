package dev.mtproto.internal.crypto;

import dev.mtproto.tl.TlWriter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;

/**
 * A server's RSA key of 2048 bits.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key#dh-exchange-initiation">Fingerprints of
 *     public RSA keys</a>
 */
public final class RsaPublicKey {
  /** The length of a modulus, and of everything encrypted. */
  public static final int LENGTH = 256;

  private final BigInteger modulus;
  private final BigInteger exponent;
  private final long fingerprint;

  RsaPublicKey(BigInteger modulus, BigInteger exponent) {
    if (modulus.bitLength() != LENGTH * Byte.SIZE || !modulus.testBit(0)) {
      throw new IllegalArgumentException("an RSA modulus of " + modulus.bitLength() + " bits");
    }
    if (exponent.signum() <= 0 || !exponent.testBit(0) || exponent.bitLength() > 32) {
      throw new IllegalArgumentException("an RSA exponent of " + exponent.bitLength() + " bits");
    }
    this.modulus = modulus;
    this.exponent = exponent;
    this.fingerprint = fingerprint(modulus, exponent);
  }

  /**
   * Reads a key in PEM: {@code RSA PUBLIC KEY} (PKCS#1) or {@code PUBLIC KEY} (SPKI).
   *
   * @throws IllegalArgumentException if it is neither, or no key of 2048 bits
   */
  public static RsaPublicKey fromPem(String pem) {
    RSAPublicKey key = RsaPem.readPublic(pem);
    return new RsaPublicKey(key.getModulus(), key.getPublicExponent());
  }

  /** The key in PEM, PKCS#1. */
  public String toPem() {
    return RsaPem.write("RSA PUBLIC KEY", new RSAPublicKey(modulus, exponent));
  }

  /** What the key is called in the key exchange: the lower 64 bits of its SHA-1. */
  public long fingerprint() {
    return fingerprint;
  }

  /** Whether the number of these 256 bytes can be encrypted. */
  boolean isBelowModulus(byte[] block) {
    return BigEndian.unsigned(block).compareTo(modulus) < 0;
  }

  /** The bare RSA operation, in 256 bytes whatever the result. */
  public byte[] encrypt(byte[] block) {
    return BigEndian.fixed(BigEndian.unsigned(block).modPow(exponent, modulus), LENGTH);
  }

  BigInteger modulus() {
    return modulus;
  }

  BigInteger exponent() {
    return exponent;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RsaPublicKey that
        && modulus.equals(that.modulus)
        && exponent.equals(that.exponent);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fingerprint);
  }

  @Override
  public String toString() {
    return "RsaPublicKey[fingerprint=" + Long.toHexString(fingerprint) + "]";
  }

  /** Of the key as bare TL: {@code rsa_public_key n:string e:string}. */
  private static long fingerprint(BigInteger modulus, BigInteger exponent) {
    TlWriter writer = new TlWriter();
    byte[] n = BigEndian.shortest(modulus);
    byte[] e = BigEndian.shortest(exponent);
    writer.writeBytes(n, 0, n.length);
    writer.writeBytes(e, 0, e.length);
    byte[] hash = Digests.sha1(writer.toByteArray());
    return ByteBuffer.wrap(hash).order(ByteOrder.LITTLE_ENDIAN).getLong(hash.length - Long.BYTES);
  }
}
