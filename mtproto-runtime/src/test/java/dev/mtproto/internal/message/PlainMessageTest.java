package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.bytes.LittleEndian;
import dev.mtproto.internal.crypto.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainMessageTest {
  @Test
  void aBodyComesBack() {
    byte[] packet = PlainMessage.packet(5, new byte[] {1, 2, 3, 4});

    assertThat(PlainMessage.body(Sender.SERVER, packet, 0, packet.length))
        .containsExactly(1, 2, 3, 4);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, S14", "0, 4, S11"})
  void whatIsNotAPlainMessageOfTheServerIsRefused(long keyId, long id, String rule) {
    byte[] packet = PlainMessage.packet(id, new byte[4]);
    LittleEndian.putLong(packet, 0, keyId);

    assertRefused(packet, rule);
  }

  @ParameterizedTest
  @CsvSource({"-4", "0", "3", "8", "2147483644"})
  void aLengthThatIsNotThatOfTheBodyIsRefused(int length) {
    byte[] packet = PlainMessage.packet(5, new byte[4]);
    LittleEndian.putInt(packet, 16, length);

    assertRefused(packet, "S9");
  }

  private static void assertRefused(byte[] packet, String rule) {
    assertThatThrownBy(() -> PlainMessage.body(Sender.SERVER, packet, 0, packet.length))
        .isInstanceOfSatisfying(
            ProtocolViolationException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }
}
