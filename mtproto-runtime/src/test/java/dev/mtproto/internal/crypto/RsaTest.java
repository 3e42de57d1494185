package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RsaTest {
  private final RsaPrivateKey privateKey = Keys.privateKey();
  private final RsaPublicKey publicKey = privateKey.publicKey();
  private final Randomness random = new SecureRandomness();

  static List<Vectors> vectors() {
    return Vectors.of("rsa");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownKeysHaveTheirNumbersAndFingerprints(Vectors vector) {
    RsaPublicKey key = RsaPublicKey.fromPem(vector.text("pem"));

    assertThat(key.modulus()).isEqualTo(new BigInteger(vector.text("n"), 16));
    assertThat(key.exponent()).isEqualTo(new BigInteger(vector.text("e")));
    assertThat(key.fingerprint()).isEqualTo(vector.number("fingerprint"));
    assertThat(key.toPem()).isEqualTo(vector.text("pem"));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownDataIsPaddedAndEncrypted(Vectors vector) {
    RsaPublicKey key = RsaPublicKey.fromPem(vector.text("pem"));
    Randomness script = new ScriptedRandomness(vector.bytes("padding"), vector.bytes("temp_key"));

    assertThat(RsaPad.encrypt(key, vector.bytes("data"), script))
        .isEqualTo(vector.bytes("rsa_pad_encrypted"));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownDataIsEncryptedWithTheOldPadding(Vectors vector) {
    RsaPublicKey key = RsaPublicKey.fromPem(vector.text("pem"));
    byte[] data = vector.bytes("data");
    byte[] withHash = vector.bytes("old_data_with_hash");
    Randomness script =
        new ScriptedRandomness(Arrays.copyOfRange(withHash, 20 + data.length, withHash.length));

    assertThat(OldRsaPadding.encrypt(key, data, script)).isEqualTo(vector.bytes("old_encrypted"));
  }

  @Test
  void theBuiltInKeysAreTelegrams() {
    assertThat(RsaKeyRing.production().keys())
        .containsExactly(RsaPublicKey.fromPem(vectors().get(0).text("pem")));
    assertThat(RsaKeyRing.test().keys())
        .containsExactly(RsaPublicKey.fromPem(vectors().get(1).text("pem")));
  }

  @Test
  void aRingChoosesTheFirstOfferedKeyThatItKnows() {
    RsaPublicKey telegrams = RsaKeyRing.production().keys().get(0);
    RsaKeyRing ring = RsaKeyRing.production().plus(publicKey);

    assertThat(ring.choose(List.of(7L, publicKey.fingerprint(), telegrams.fingerprint())))
        .contains(publicKey);
    assertThat(ring.choose(List.of(7L, 8L))).isEmpty();
    assertThat(ring.keys()).containsExactly(telegrams, publicKey);
  }

  @Test
  void everyFormOfAKeyFileIsRead() {
    assertThat(RsaPublicKey.fromPem(Keys.pem("public-spki"))).isEqualTo(publicKey);
    assertThat(RsaPublicKey.fromPem(Keys.pem("public-pkcs1"))).isEqualTo(publicKey);
    assertThat(RsaPrivateKey.fromPem(Keys.pem("private-pkcs8")).toPem())
        .isEqualTo(Keys.pem("private-pkcs1"));
  }

  @Test
  void aGeneratedKeyComesBackFromItsFile() {
    RsaPrivateKey generated = RsaPrivateKey.generate();
    RsaPrivateKey read = RsaPrivateKey.fromPem(generated.toPem());
    byte[] block = random.bytes(256);
    block[0] = 0;

    assertThat(read.publicKey()).isEqualTo(generated.publicKey());
    assertThat(read.decrypt(generated.publicKey().encrypt(block))).isEqualTo(block);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a key", "-----BEGIN RSA PUBLIC KEY-----\nAAAA\n"})
  void textThatIsNoKeyIsRefused(String text) {
    assertThatThrownBy(() -> RsaPublicKey.fromPem(text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RsaPrivateKey.fromPem(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyOfTheOtherKindIsRefused() {
    assertThatThrownBy(() -> RsaPublicKey.fromPem(Keys.pem("private-pkcs1")))
        .hasMessage("no RSA public key: RSA PRIVATE KEY");
    assertThatThrownBy(() -> RsaPrivateKey.fromPem(Keys.pem("public-spki")))
        .hasMessage("no RSA private key: PUBLIC KEY");
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    BigInteger modulus = BigInteger.ONE.shiftLeft(1023).add(BigInteger.ONE);

    assertThatThrownBy(() -> new RsaPublicKey(modulus, BigInteger.valueOf(65537)))
        .hasMessageContaining("1024 bits");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 96, 144})
  void whatIsPaddedAndEncryptedIsRead(int length) {
    byte[] data = random.bytes(length);

    byte[] encrypted = RsaPad.encrypt(publicKey, data, random);

    assertThat(encrypted).hasSize(256);
    assertThat(RsaPad.decrypt(privateKey, encrypted).orElseThrow()).startsWith(data).hasSize(192);
    assertThat(OldRsaPadding.decrypt(privateKey, encrypted)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 96, 144})
  void whatIsEncryptedWithTheOldPaddingIsRead(int length) {
    byte[] data = random.bytes(length);

    byte[] encrypted = OldRsaPadding.encrypt(publicKey, data, random);

    assertThat(OldRsaPadding.decrypt(privateKey, encrypted)).contains(data);
    assertThat(RsaPad.decrypt(privateKey, encrypted)).isEmpty();
  }

  @Test
  void dataThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> RsaPad.encrypt(publicKey, new byte[145], random))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void resultsKeepTheirLeadingZeros() {
    byte[] small = new byte[256];
    new Random(3).nextBytes(small);
    Arrays.fill(small, 0, 3, (byte) 0);

    assertThat(publicKey.encrypt(privateKey.decrypt(small))).isEqualTo(small);
    assertThat(privateKey.decrypt(publicKey.encrypt(small))).isEqualTo(small);
  }

  @Test
  void aBlockAboveTheModulusIsMadeAgain() {
    RsaPublicKey lowest =
        new RsaPublicKey(
            BigInteger.ONE.shiftLeft(2047).add(BigInteger.ONE), BigInteger.valueOf(65537));
    for (int i = 0; i < 20; i++) {
      // Half of all blocks are too great for this modulus.
      byte[] encrypted = RsaPad.encrypt(lowest, new byte[96], random);
      assertThat(BigEndian.unsigned(encrypted)).isLessThan(lowest.modulus());
    }
  }

  @Test
  void noTextShowsAPrivateKey() {
    assertThat(privateKey.toString()).matches("RsaPrivateKey\\[RsaPublicKey\\[fingerprint=\\w+]]");
  }
}
