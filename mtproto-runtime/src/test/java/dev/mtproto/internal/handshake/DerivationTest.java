package dev.mtproto.internal.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Vectors;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the nonces. */
final class DerivationTest {
  private final ExchangeKey key =
      new ExchangeKey(newNonce(vectors().get(0)), serverNonce(vectors().get(0)));

  static List<Vectors> vectors() {
    return Vectors.of("handshake");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theTemporaryKeyIsAsKnown(Vectors vector) {
    ExchangeKey derived = new ExchangeKey(newNonce(vector), serverNonce(vector));

    assertThat(derived.key()).isEqualTo(vector.bytes("tmp_aes_key"));
    assertThat(derived.iv()).isEqualTo(vector.bytes("tmp_aes_iv"));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theHashesThatEndTheExchangeAreAsKnown(Vectors vector) {
    AuthKey authKey = AuthKey.of(vector.bytes("auth_key"));

    for (int number = 1; number <= 3; number++) {
      assertThat(NonceDerivation.newNonceHash(newNonce(vector), number, authKey).toByteArray())
          .isEqualTo(vector.bytes("new_nonce_hash" + number));
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theFirstSaltIsAsKnown(Vectors vector) {
    long salt = NonceDerivation.firstSalt(newNonce(vector), serverNonce(vector));

    assertThat(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(salt).array())
        .isEqualTo(vector.bytes("first_salt"));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 12, 16, 24, 28, 600})
  void whatIsSealedIsOpened(int length) {
    byte[] object = new SecureRandomness().bytes(length);

    assertThat(key.open(key.seal(object, new SecureRandomness()))).contains(object);
  }

  @Test
  void s4_aWrongHashIsRefused() {
    byte[] plain = Arrays.copyOf(Digests.sha1(new byte[12]), 32);
    assertThat(key.open(key.sealPlain(plain))).contains(new byte[12]);

    plain[0] ^= 1;
    assertThat(key.open(key.sealPlain(plain))).isEmpty();
  }

  @Test
  void s4_sixteenBytesOfPaddingAreRefused() {
    byte[] plain = Arrays.copyOf(Digests.sha1(new byte[12]), 48);

    Arrays.fill(plain, 32, 48, (byte) 1);

    assertThat(key.open(key.sealPlain(plain))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 33, 2064, 1 << 20})
  void s4_lengthsThatNoAnswerCanHaveAreRefused(int length) {
    assertThat(key.open(new byte[length])).isEmpty();
  }

  private static Int256 newNonce(Vectors vector) {
    return Int256.of(vector.bytes("new_nonce"));
  }

  private static Int128 serverNonce(Vectors vector) {
    return Int128.of(vector.bytes("server_nonce"));
  }
}
