package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MessageKeysTest {
  private final AesIge aes = new AesIge();

  static List<Vectors> v1() {
    return Vectors.of("message_v1");
  }

  static List<Vectors> v2() {
    return Vectors.of("message_v2");
  }

  @ParameterizedTest
  @MethodSource("v2")
  void messagesOfVersion2AreSealedAsKnown(Vectors vector) {
    MessageKeys keys = MessageKeys.v2(AuthKey.of(vector.bytes("auth_key")), sender(vector));

    checkSealing(vector, keys, vector.bytes("padding").length);
  }

  @ParameterizedTest
  @MethodSource("v1")
  void messagesOfVersion1AreSealedAsKnown(Vectors vector) {
    MessageKeys keys = MessageKeys.v1(AuthKey.of(vector.bytes("auth_key")), sender(vector));

    checkSealing(vector, keys, 0);
  }

  @ParameterizedTest
  @MethodSource("v2")
  void oneChangedBitChangesTheMessageKey(Vectors vector) {
    MessageKeys keys = MessageKeys.v2(AuthKey.of(vector.bytes("auth_key")), sender(vector));
    byte[] plain = plain(vector);
    byte[] messageKey = vector.bytes("msg_key");
    assertThat(keys.matches(messageKey, 0, plain, 0, plain.length)).isTrue();

    plain[plain.length - 1] ^= 1;
    assertThat(keys.matches(messageKey, 0, plain, 0, plain.length)).isFalse();

    plain[plain.length - 1] ^= 1;
    messageKey[15] ^= (byte) 0x80;
    assertThat(keys.matches(messageKey, 0, plain, 0, plain.length)).isFalse();
  }

  /** {@code hashedPadding}: how much of the padding the message key covers. */
  private void checkSealing(Vectors vector, MessageKeys keys, int hashedPadding) {
    byte[] plain = plain(vector);
    int hashed = plain.length - vector.bytes("padding").length + hashedPadding;
    byte[] messageKey = new byte[MessageKeys.LENGTH];

    keys.compute(plain, 0, hashed, messageKey, 0);
    keys.derive(messageKey, 0);
    byte[] encrypted = new byte[plain.length];
    aes.encrypt(keys.aesKey(), keys.aesIv(), plain, 0, encrypted, 0, plain.length);

    assertThat(messageKey).isEqualTo(vector.bytes("msg_key"));
    assertThat(keys.aesKey()).isEqualTo(vector.bytes("aes_key"));
    assertThat(keys.aesIv()).isEqualTo(vector.bytes("aes_iv"));
    byte[] packet = vector.bytes("packet");
    assertThat(encrypted).isEqualTo(Arrays.copyOfRange(packet, 24, packet.length));
    assertThat(ByteBuffer.wrap(packet).order(ByteOrder.LITTLE_ENDIAN).getLong())
        .isEqualTo(AuthKey.of(vector.bytes("auth_key")).id());
  }

  private static byte[] plain(Vectors vector) {
    byte[] body = vector.bytes("body");
    byte[] padding = vector.bytes("padding");
    return ByteBuffer.allocate(32 + body.length + padding.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(vector.number("salt"))
        .putLong(vector.number("session_id"))
        .putLong(vector.number("msg_id"))
        .putInt((int) vector.number("seq_no"))
        .putInt(body.length)
        .put(body)
        .put(padding)
        .array();
  }

  private static Sender sender(Vectors vector) {
    return Sender.valueOf(vector.text("sender").toUpperCase(Locale.ROOT));
  }
}
