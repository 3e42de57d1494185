package dev.mtproto.internal.crypto;

import dev.mtproto.error.ProtocolViolationException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.ByteString;

/**
 * The parameters of {@code passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow},
 * checked.
 *
 * @see <a href="https://core.telegram.org/api/srp">Two-factor authentication</a>
 */
public final class SrpAlgorithm {
  private static final int RANDOM_SALT = 32;
  private static final int ITERATIONS = 100_000;
  private static final int LENGTH = DhChecks.LENGTH;

  private final byte[] salt1;
  private final byte[] salt2;
  private final BigInteger g;
  private final BigInteger p;

  /**
   * Checks the group as that of a key exchange is.
   *
   * @throws ProtocolViolationException (S1, S2) if it is weak
   */
  public SrpAlgorithm(byte[] salt1, byte[] salt2, int g, byte[] p) {
    this.salt1 = salt1.clone();
    this.salt2 = salt2.clone();
    this.g = BigInteger.valueOf(g);
    this.p = BigEndian.unsigned(p);
    DhChecks.requireSafePrime(this.p);
    DhChecks.requireGenerator(g, this.p);
  }

  private SrpAlgorithm(SrpAlgorithm offered, byte[] salt1) {
    this.salt1 = salt1;
    this.salt2 = offered.salt2;
    this.g = offered.g;
    this.p = offered.p;
  }

  /** The same for a new password: with random bytes of ours behind the first salt. */
  public SrpAlgorithm salted(Randomness random) {
    byte[] longer = Arrays.copyOf(salt1, salt1.length + RANDOM_SALT);
    random.fill(longer, salt1.length, RANDOM_SALT);
    return new SrpAlgorithm(this, longer);
  }

  /** The first salt. */
  public byte[] salt1() {
    return salt1.clone();
  }

  /**
   * Proves the knowledge of a password. Takes a quarter of a second, most of it to make guessing
   * slow.
   *
   * @param serverValue the server's B
   * @param random gives the exponent
   * @throws ProtocolViolationException (S3) if the server's value is out of range
   */
  public SrpProof prove(String password, byte[] serverValue, Randomness random) {
    BigInteger b = BigEndian.unsigned(serverValue);
    DhChecks.requirePublicValue(b, p);
    BigInteger exponent;
    BigInteger a;
    do {
      exponent = BigEndian.unsigned(random.bytes(LENGTH));
      a = g.modPow(exponent, p);
    } while (!DhChecks.isPublicValue(a, p));
    BigInteger u = BigEndian.unsigned(Digests.sha256(padded(a), padded(b)));
    if (u.signum() == 0) {
      throw new ProtocolViolationException("S3", "the hash of the public values is zero");
    }
    BigInteger x = secret(password);
    BigInteger base = b.subtract(multiplier().multiply(g.modPow(x, p))).mod(p);
    byte[] key = Digests.sha256(padded(base.modPow(exponent.add(u.multiply(x)), p)));
    return new SrpProof(ByteString.of(padded(a)), ByteString.of(confirmation(a, b, key)));
  }

  /** The verifier that the server keeps in place of a password: g^x, 256 bytes. */
  public byte[] verifier(String password) {
    return padded(g.modPow(secret(password), p));
  }

  /**
   * The same of a password that was set with an older layer, of which only the hash is known: it is
   * the first step of this, and its salt is the first one here.
   *
   * @param hash as {@link LegacyPassword#hash} makes it with the first salt
   */
  public byte[] verifierOfHash(byte[] hash) {
    return padded(g.modPow(secretOfHash(hash), p));
  }

  private BigInteger secret(String password) {
    return secretOfHash(salted(password.getBytes(StandardCharsets.UTF_8), salt1));
  }

  private BigInteger secretOfHash(byte[] hash) {
    byte[] once = salted(hash, salt2);
    return BigEndian.unsigned(salted(Digests.pbkdf2Sha512(once, salt1, ITERATIONS), salt2));
  }

  private static byte[] salted(byte[] data, byte[] salt) {
    return Digests.sha256(salt, data, salt);
  }

  /** SRP's k. */
  private BigInteger multiplier() {
    return BigEndian.unsigned(Digests.sha256(padded(p), padded(g)));
  }

  /** SRP's M1. */
  private byte[] confirmation(BigInteger a, BigInteger b, byte[] key) {
    byte[] group = Digests.sha256(padded(p));
    byte[] generator = Digests.sha256(padded(g));
    for (int i = 0; i < group.length; i++) {
      group[i] ^= generator[i];
    }
    return Digests.sha256(
        group, Digests.sha256(salt1), Digests.sha256(salt2), padded(a), padded(b), key);
  }

  private static byte[] padded(BigInteger number) {
    return BigEndian.fixed(number, LENGTH);
  }

  @Override
  public String toString() {
    return "SrpAlgorithm{g=" + g + "}";
  }
}
