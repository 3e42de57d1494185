package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packets that a hostile or faulty server sends. */
final class HostilePacketTest {
  private static final long SERVER_ID = 0x5000000000000001L;
  private final AuthKey key = TestKeys.key(2);
  private final MessageOpener opener = new MessageOpener(key, Sender.SERVER);

  @Test
  void oneBitChangedAnywhereIsRefused() {
    byte[] packet = packet(16, 16, 16, SERVER_ID);
    for (int bit = 0; bit < 8 * packet.length; bit++) {
      byte[] changed = packet.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(refusal(changed).rule()).isEqualTo(bit < 64 ? "S14" : "S8");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 23, 24, 40, 56, 71, 73})
  void aPacketOfAnImpossibleLengthIsRefused(int length) {
    assertThat(refusal(Arrays.copyOf(packet(16, 16, 16, SERVER_ID), length)).rule())
        .isEqualTo("S9");
  }

  @ParameterizedTest
  @CsvSource({
    "16, 16, -4",
    "16, 16, 2147483644",
    "16, 16, 36",
    "16, 16, 14",
    "16, 16, 24",
    "16, 0, 16",
    "16, 1040, 16",
    "20, 1036, 20"
  })
  void aLengthOrPaddingOutOfItsBoundsIsRefused(int body, int padding, int claimed) {
    assertThat(refusal(packet(body, padding, claimed, SERVER_ID)).rule()).isEqualTo("S9");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2, 4, 0x5000000000000000L})
  void anIdThatIsNotTheServersIsRefused(long id) {
    assertThat(refusal(packet(16, 16, 16, id)).rule()).isEqualTo("S11");
  }

  @Test
  void aPlaintextPacketIsRefused() {
    byte[] plain = PlainMessage.packet(SERVER_ID, new byte[68]);

    assertThat(refusal(plain).rule()).isEqualTo("S14");
  }

  @Test
  void aPacketOfAnotherKeyIsRefused() {
    MessageSealer other = new MessageSealer(TestKeys.key(3), Sender.SERVER, new SecureRandomness());
    other.begin().writeInt(1);
    int length = other.seal(0, 0, SERVER_ID, 1);

    assertThat(refusal(Arrays.copyOf(other.packet(), length)).rule()).isEqualTo("S14");
  }

  @Test
  void ourOwnPacketSentBackIsRefused() {
    MessageSealer mine = new MessageSealer(key, Sender.CLIENT, new SecureRandomness());
    mine.begin().writeInt(1);
    int length = mine.seal(0, 0, SERVER_ID, 1);

    assertThat(refusal(Arrays.copyOf(mine.packet(), length)).rule()).isEqualTo("S8");
  }

  @Test
  void everyRefusalReadsTheSame() {
    assertThat(refusal(new byte[5]))
        .hasMessage(refusal(packet(16, 0, 16, SERVER_ID)).getMessage())
        .hasMessage(refusal(packet(16, 16, 16, 4)).getMessage())
        .hasMessage(refusal(new byte[72]).getMessage());
  }

  private ProtocolViolationException refusal(byte[] packet) {
    ProtocolViolationException refusal =
        catchThrowableOfType(
            ProtocolViolationException.class, () -> opener.open(packet, 0, packet.length));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private byte[] packet(int body, int padding, int claimed, long id) {
    MessageSealer sealer = new MessageSealer(key, Sender.SERVER, new SecureRandomness());
    sealer.begin().writeRaw(new byte[body], 0, body);
    int length = sealer.sealWith(new byte[padding], 1, 2, id, 1, claimed);
    return Arrays.copyOf(sealer.packet(), length);
  }
}
