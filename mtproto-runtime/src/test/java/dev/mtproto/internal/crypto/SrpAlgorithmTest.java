package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors were made by another implementation, of both sides: srp-vectors.py. */
final class SrpAlgorithmTest {
  static List<Vectors> vectors() {
    return Vectors.of("password_srp");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void aPasswordIsProvedAsTheOtherImplementationDoesIt(Vectors vector) {
    SrpProof proof =
        algorithm(vector)
            .prove(
                vector.text("password"),
                vector.bytes("B"),
                new ScriptedRandomness(vector.bytes("a")));

    assertThat(proof.a().toByteArray()).isEqualTo(vector.bytes("A"));
    assertThat(proof.m1().toByteArray()).isEqualTo(vector.bytes("M1"));
    assertThat(algorithm(vector).verifier(vector.text("password")))
        .isEqualTo(vector.bytes("verifier"));
  }

  /** The verifier is that of Python's hashlib and pow; here is its hash. */
  @Test
  void aNewPasswordsVerifierHasRandomBytesOfOursInItsSalt() {
    byte[] p = vectors().get(0).bytes("p");
    SrpAlgorithm offered = new SrpAlgorithm(counting(0, 8), counting(16, 16), 3, p);

    SrpAlgorithm algorithm = offered.salted(new ScriptedRandomness(counting(64, 32)));

    assertThat(algorithm.salt1()).startsWith(counting(0, 8)).endsWith(counting(64, 32));
    assertThat(algorithm.salt1()).hasSize(40);
    assertThat(Digests.sha256(algorithm.verifier("\u043f\u0430\u0440\u043e\u043b\u044c 42")))
        .isEqualTo(
            HexFormat.of()
                .parseHex("a19ac446ecd927a572035d77b67ce5dd9a903a6db13efaebfbabe784ebc4bade"));
  }

  private static byte[] counting(int first, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }

  @Test
  void aPublicValueOutOfRangeIsMadeAnew() {
    Vectors vector = vectors().get(0);
    byte[] zero = new byte[256];

    SrpProof proof =
        algorithm(vector)
            .prove(
                vector.text("password"),
                vector.bytes("B"),
                new ScriptedRandomness(zero, vector.bytes("a")));

    assertThat(proof.a().toByteArray()).isEqualTo(vector.bytes("A"));
  }

  @Test
  void aWeakGroupIsRefused() {
    Vectors vector = vectors().get(0);
    byte[] salt = vector.bytes("salt1");
    byte[] composite = vector.bytes("p");
    composite[255] -= 2;

    assertThatThrownBy(() -> new SrpAlgorithm(salt, salt, 3, composite))
        .isInstanceOf(ProtocolViolationException.class)
        .hasMessageContaining("no safe prime");
    assertThatThrownBy(() -> new SrpAlgorithm(salt, salt, 2, vector.bytes("p")))
        .isInstanceOf(ProtocolViolationException.class)
        .hasMessageContaining("does not generate");
    assertThatThrownBy(() -> new SrpAlgorithm(salt, salt, 3, new byte[] {23}))
        .isInstanceOf(ProtocolViolationException.class);
  }

  @Test
  void aPublicValueOfTheServerOutOfRangeIsRefused() {
    Vectors vector = vectors().get(0);
    BigInteger p = BigEndian.unsigned(vector.bytes("p"));

    for (BigInteger value :
        List.of(BigInteger.ZERO, BigInteger.ONE, p, p.subtract(BigInteger.ONE))) {
      assertThatThrownBy(
              () ->
                  algorithm(vector).prove("x", BigEndian.fixed(value, 256), new SecureRandomness()))
          .isInstanceOf(ProtocolViolationException.class)
          .hasMessageContaining("out of range");
    }
  }

  @Test
  void thePasswordIsHashedAsTheJdkDoesIt() throws GeneralSecurityException {
    byte[] salt = {1, 2, 3};
    byte[] expected =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
            .generateSecret(new PBEKeySpec("secret".toCharArray(), salt, 1000, 512))
            .getEncoded();

    assertThat(Digests.pbkdf2Sha512("secret".getBytes(StandardCharsets.US_ASCII), salt, 1000))
        .isEqualTo(expected);
  }

  private static SrpAlgorithm algorithm(Vectors vector) {
    return new SrpAlgorithm(
        vector.bytes("salt1"), vector.bytes("salt2"), (int) vector.number("g"), vector.bytes("p"));
  }
}
