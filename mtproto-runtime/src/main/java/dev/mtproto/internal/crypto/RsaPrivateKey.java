package dev.mtproto.internal.crypto;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;

/** The other half of a {@link RsaPublicKey}: a data centre's own. Never printed. */
public final class RsaPrivateKey {
  private final RSAPrivateKey key;
  private final RsaPublicKey publicKey;

  private RsaPrivateKey(RSAPrivateKey key) {
    this.key = key;
    this.publicKey = new RsaPublicKey(key.getModulus(), key.getPublicExponent());
  }

  /** Makes a new key of 2048 bits; takes some tenths of a second. */
  public static RsaPrivateKey generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RsaPublicKey.LENGTH * Byte.SIZE);
      return of((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has RSA", impossible);
    }
  }

  /**
   * Reads a key in PEM: {@code RSA PRIVATE KEY} (PKCS#1) or {@code PRIVATE KEY} (PKCS#8).
   *
   * @throws IllegalArgumentException if it is neither, or no key of 2048 bits
   */
  public static RsaPrivateKey fromPem(String pem) {
    return new RsaPrivateKey(RsaPem.readPrivate(pem));
  }

  /** The key in PEM, PKCS#1, for a file that only its owner may read. */
  public String toPem() {
    return RsaPem.write("RSA PRIVATE KEY", key);
  }

  /** What clients are given. */
  public RsaPublicKey publicKey() {
    return publicKey;
  }

  /** The bare RSA operation, in 256 bytes whatever the result. By the Chinese remainder theorem. */
  public byte[] decrypt(byte[] block) {
    BigInteger cipher = BigEndian.unsigned(block);
    BigInteger modP = cipher.modPow(key.getExponent1(), key.getPrime1());
    BigInteger modQ = cipher.modPow(key.getExponent2(), key.getPrime2());
    BigInteger h = modP.subtract(modQ).multiply(key.getCoefficient()).mod(key.getPrime1());
    return BigEndian.fixed(h.multiply(key.getPrime2()).add(modQ), RsaPublicKey.LENGTH);
  }

  @Override
  public String toString() {
    return "RsaPrivateKey[" + publicKey + "]";
  }

  private static RsaPrivateKey of(RSAPrivateCrtKey key) {
    return new RsaPrivateKey(
        new RSAPrivateKey(
            key.getModulus(),
            key.getPublicExponent(),
            key.getPrivateExponent(),
            key.getPrimeP(),
            key.getPrimeQ(),
            key.getPrimeExponentP(),
            key.getPrimeExponentQ(),
            key.getCrtCoefficient()));
  }
}
