package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.crypto.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SealingTest {
  private final AuthKey key = TestKeys.key(1);

  static List<Vectors> vectors() {
    return Vectors.of("message_v2");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownMessagesAreSealedToKnownPackets(Vectors vector) {
    MessageSealer sealer = sealer(vector);
    byte[] body = vector.bytes("body");
    sealer.begin().writeRaw(body, 0, body.length);

    int length =
        sealer.sealWith(
            vector.bytes("padding"),
            vector.number("salt"),
            vector.number("session_id"),
            vector.number("msg_id"),
            (int) vector.number("seq_no"),
            body.length);

    assertThat(Arrays.copyOf(sealer.packet(), length)).isEqualTo(vector.bytes("packet"));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownPacketsAreOpenedToKnownMessages(Vectors vector) {
    byte[] packet = vector.bytes("packet");
    // The vectors' ids are any numbers; those of the wrong sender would be refused.
    assumeTrue(MessageIds.isFrom(sender(vector), vector.number("msg_id")));
    MessageOpener opener = new MessageOpener(authKey(vector), sender(vector));

    MessageView message = opener.open(packet, 0, packet.length);

    assertThat(message.copy(0)).isEqualTo(vector.bytes("body"));
    assertThat(message.id()).isEqualTo(vector.number("msg_id"));
    assertThat(message.seqNo()).isEqualTo((int) vector.number("seq_no"));
    assertThat(opener.salt()).isEqualTo(vector.number("salt"));
    assertThat(opener.sessionId()).isEqualTo(vector.number("session_id"));
  }

  @Property(tries = 200)
  void whatIsSealedOpens(@ForAll @IntRange(max = 40_000) int words, @ForAll boolean fromServer) {
    Sender sender = fromServer ? Sender.SERVER : Sender.CLIENT;
    byte[] body = new byte[4 * words];
    Arrays.fill(body, (byte) words);
    MessageSealer sealer = new MessageSealer(key, sender, new SecureRandomness());
    sealer.begin().writeRaw(body, 0, body.length);

    int length = sealer.seal(7, 8, fromServer ? 5 : 4, 3);
    byte[] shifted = new byte[length + 3];
    System.arraycopy(sealer.packet(), 0, shifted, 3, length);

    MessageView opened = new MessageOpener(key, sender).open(shifted, 3, length);
    assertThat(opened.copy(0)).isEqualTo(body);
  }

  @Test
  void paddingIsTheLeastAllowedAndNeverTheSame() {
    MessageSealer sealer = new MessageSealer(key, Sender.CLIENT, new SecureRandomness());
    sealer.begin().writeInt(1);
    int length = sealer.seal(0, 0, 4, 0);
    byte[] first = Arrays.copyOf(sealer.packet(), length);
    sealer.begin().writeInt(1);
    sealer.seal(0, 0, 4, 0);

    assertThat(length).isEqualTo(24 + 32 + 4 + 12);
    assertThat(Arrays.copyOf(sealer.packet(), length)).isNotEqualTo(first);
  }

  @Test
  void aBodyOfOddLengthIsNotSealed() {
    MessageSealer sealer = new MessageSealer(key, Sender.CLIENT, new SecureRandomness());
    sealer.begin().writeRaw(new byte[3], 0, 3);

    assertThatThrownBy(() -> sealer.seal(0, 0, 4, 0)).hasMessage("a body of 3 bytes");
  }

  private static MessageSealer sealer(Vectors vector) {
    return new MessageSealer(authKey(vector), sender(vector), new SecureRandomness());
  }

  private static AuthKey authKey(Vectors vector) {
    return AuthKey.of(vector.bytes("auth_key"));
  }

  private static Sender sender(Vectors vector) {
    return Sender.valueOf(vector.text("sender").toUpperCase(Locale.ROOT));
  }
}
