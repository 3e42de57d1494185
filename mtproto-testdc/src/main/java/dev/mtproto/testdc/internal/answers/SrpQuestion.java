package dev.mtproto.testdc.internal.answers;

import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.DhChecks;
import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.crypto.SafePrimes;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.SrpAlgorithm;
import dev.mtproto.testdc.internal.calls.Tree;
import dev.mtproto.testdc.internal.world.PasswordSecret;
import java.math.BigInteger;
import java.util.Arrays;
import okio.ByteString;

/**
 * The server's side of SRP: one question, good for one answer.
 *
 * @see <a href="https://core.telegram.org/api/srp">Two-factor authentication</a>
 */
final class SrpQuestion {
  private static final int G = 3;
  private static final BigInteger P = SafePrimes.TELEGRAM;
  private static final String ALGORITHM =
      "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";

  private final byte[] salt1;
  private final byte[] salt2;
  private final BigInteger verifier;
  private final BigInteger exponent;
  private final BigInteger b;
  private final long id;

  /** A question about a password that a test has set. */
  static SrpQuestion of(PasswordSecret.Text known) {
    SecureRandomness random = new SecureRandomness();
    byte[] salt1 = random.bytes(40);
    byte[] salt2 = random.bytes(16);
    byte[] verifier = new SrpAlgorithm(salt1, salt2, G, padded(P)).verifier(known.password());
    return new SrpQuestion(salt1, salt2, verifier);
  }

  /** A question about a password that a client of an older layer has set. */
  static SrpQuestion of(PasswordSecret.Hash known) {
    byte[] salt1 = known.salt().toByteArray();
    byte[] salt2 = new SecureRandomness().bytes(16);
    SrpAlgorithm algorithm = new SrpAlgorithm(salt1, salt2, G, padded(P));
    return new SrpQuestion(salt1, salt2, algorithm.verifierOfHash(known.hash().toByteArray()));
  }

  /** A question about a password that a client has set. */
  static SrpQuestion of(PasswordSecret.Verifier known) {
    return new SrpQuestion(
        known.salt1().toByteArray(), known.salt2().toByteArray(), known.verifier().toByteArray());
  }

  private SrpQuestion(byte[] salt1, byte[] salt2, byte[] knownVerifier) {
    SecureRandomness random = new SecureRandomness();
    this.salt1 = salt1;
    this.salt2 = salt2;
    verifier = BigEndian.unsigned(knownVerifier);
    exponent = BigEndian.unsigned(random.bytes(DhChecks.LENGTH));
    BigInteger multiplier =
        BigEndian.unsigned(Digests.sha256(padded(P), padded(BigInteger.valueOf(G))));
    b = multiplier.multiply(verifier).add(BigInteger.valueOf(G).modPow(exponent, P)).mod(P);
    id = random.nextLong();
  }

  /** Puts the question into the layer's {@code account.password}. */
  Tree ask(Tree password) {
    return password
        .with("current_algo", algorithm(ByteString.of(salt1), ByteString.of(salt2)))
        .with("srp_B", ByteString.of(padded(b)))
        .with("srp_id", id);
  }

  /** How passwords are made into verifiers here, with these salts. */
  static Tree algorithm(ByteString first, ByteString second) {
    return new Tree(ALGORITHM)
        .with("salt1", first)
        .with("salt2", second)
        .with("g", G)
        .with("p", ByteString.of(padded(P)));
  }

  boolean isAbout(Tree answer) {
    return answer.get("srp_id") instanceof Number number && number.longValue() == id;
  }

  /** Whether the answer proves the password. */
  boolean isProvedBy(Tree answer) {
    if (!(answer.get("A") instanceof ByteString value
        && answer.get("M1") instanceof ByteString m1)) {
      return false;
    }
    BigInteger a = BigEndian.unsigned(value.toByteArray());
    if (!DhChecks.isPublicValue(a, P)) {
      return false;
    }
    BigInteger u = BigEndian.unsigned(Digests.sha256(padded(a), padded(b)));
    BigInteger shared = a.multiply(verifier.modPow(u, P)).mod(P).modPow(exponent, P);
    byte[] group = Digests.sha256(padded(P));
    byte[] generator = Digests.sha256(padded(BigInteger.valueOf(G)));
    byte[] mixed = new byte[group.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (byte) (group[i] ^ generator[i]);
    }
    byte[] expected =
        Digests.sha256(
            mixed,
            Digests.sha256(salt1),
            Digests.sha256(salt2),
            padded(a),
            padded(b),
            Digests.sha256(padded(shared)));
    return Arrays.equals(expected, m1.toByteArray());
  }

  private static byte[] padded(BigInteger number) {
    return BigEndian.fixed(number, DhChecks.LENGTH);
  }
}
