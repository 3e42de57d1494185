package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AesIgeTest {
  private final AesIge aes = new AesIge();
  private final Random random = new Random(1);
  private final byte[] key = random(32);
  private final byte[] iv = random(32);

  static List<Vectors> vectors() {
    return Vectors.of("aes_ige");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownTextsAreEncryptedAndDecrypted(Vectors vector) {
    byte[] plain = vector.bytes("plain");
    byte[] cipher = vector.bytes("cipher");
    byte[] out = new byte[plain.length];

    aes.encrypt(vector.bytes("key"), vector.bytes("iv"), plain, 0, out, 0, plain.length);
    assertThat(out).isEqualTo(cipher);

    aes.decrypt(vector.bytes("key"), vector.bytes("iv"), cipher, 0, out, 0, plain.length);
    assertThat(out).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 4080, 4096, 4112, 4128, 8192, 8208, 20_000, 524_288})
  void textsAroundThePieceLengthAreAsTheDefinitionSays(int length) throws Exception {
    byte[] plain = random(length);
    byte[] out = new byte[length];

    aes.encrypt(key, iv, plain, 0, out, 0, length);
    assertThat(out).isEqualTo(byDefinition(plain));

    aes.decrypt(key, iv, out, 0, out, 0, length);
    assertThat(out).isEqualTo(plain);
  }

  @Test
  void encryptingInPlaceAtAnOffsetLeavesTheRestAlone() throws Exception {
    byte[] plain = random(9000 / 16 * 16);
    byte[] out = new byte[plain.length + 50];
    Arrays.fill(out, (byte) 7);
    System.arraycopy(plain, 0, out, 25, plain.length);

    aes.encrypt(key, iv, out, 25, out, 25, plain.length);

    assertThat(Arrays.copyOfRange(out, 25, 25 + plain.length)).isEqualTo(byDefinition(plain));
    assertThat(Arrays.copyOf(out, 25)).containsOnly(7);
    assertThat(Arrays.copyOfRange(out, 25 + plain.length, out.length)).containsOnly(7);
  }

  @Test
  void lengthsOfNoWholeBlockAreRefused() {
    byte[] bytes = new byte[32];

    assertThatThrownBy(() -> aes.encrypt(key, iv, bytes, 0, bytes, 0, 17))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> aes.decrypt(key, iv, bytes, 0, bytes, 0, 8))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rangesOutsideTheArraysAreRefused() {
    byte[] bytes = new byte[32];

    assertThatThrownBy(() -> aes.encrypt(key, iv, bytes, 16, bytes, 0, 32))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> aes.decrypt(key, iv, bytes, 0, bytes, 16, 32))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** c[i] = E(p[i] ^ c[i-1]) ^ p[i-1]. */
  private byte[] byDefinition(byte[] plain) throws Exception {
    Cipher ecb = Cipher.getInstance("AES/ECB/NoPadding");
    ecb.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    byte[] out = new byte[plain.length];
    byte[] previousCipher = Arrays.copyOf(iv, 16);
    byte[] previousPlain = Arrays.copyOfRange(iv, 16, 32);
    for (int i = 0; i < plain.length; i += 16) {
      byte[] block = Arrays.copyOfRange(plain, i, i + 16);
      byte[] encrypted = xor(ecb.update(xor(block, previousCipher)), previousPlain);
      System.arraycopy(encrypted, 0, out, i, 16);
      previousCipher = encrypted;
      previousPlain = block;
    }
    return out;
  }

  private static byte[] xor(byte[] a, byte[] b) {
    byte[] out = new byte[16];
    for (int i = 0; i < 16; i++) {
      out[i] = (byte) (a[i] ^ b[i]);
    }
    return out;
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
