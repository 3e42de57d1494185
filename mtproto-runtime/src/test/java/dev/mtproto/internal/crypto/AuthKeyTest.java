package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AuthKeyTest {
  static List<Vectors> handshakes() {
    return Vectors.of("handshake");
  }

  static List<Vectors> messages() {
    return Vectors.of("message_v2");
  }

  @ParameterizedTest
  @MethodSource("messages")
  void theIdIsTheEndOfTheHash(Vectors vector) {
    assertThat(littleEndian(AuthKey.of(vector.bytes("auth_key")).id()))
        .isEqualTo(vector.bytes("auth_key_id"));
  }

  @ParameterizedTest
  @MethodSource("handshakes")
  void theAuxiliaryHashIsItsBeginning(Vectors vector) {
    assertThat(littleEndian(AuthKey.of(vector.bytes("auth_key")).auxHash()))
        .isEqualTo(vector.bytes("auth_key_aux_hash"));
  }

  @Test
  void theTextNeverShowsTheKey() {
    byte[] bytes = handshakes().get(0).bytes("auth_key");

    assertThat(AuthKey.of(bytes).toString())
        .doesNotContain(HexFormat.of().formatHex(bytes, 0, 4))
        .matches("AuthKey\\[id=[0-9a-f]+]");
  }

  @Test
  void wipingLeavesNothingOfTheKeyAndNothingOfTheCallersArrayIsTouched() {
    byte[] bytes = handshakes().get(0).bytes("auth_key");
    AuthKey key = AuthKey.of(bytes);

    key.wipe();

    assertThat(key.toByteArray()).containsOnly(0);
    assertThat(bytes).isEqualTo(handshakes().get(0).bytes("auth_key"));
  }

  @Test
  void aKeyThatLostItsLeadingZeroIsRefused() {
    assertThatThrownBy(() -> AuthKey.of(new byte[255]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] littleEndian(long value) {
    return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
  }
}
