package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.Obfuscation;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Vectors;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Obfuscation over a wire, undone by hand. */
final class CoverTest {
  private final MemoryWire wire = new MemoryWire();

  static List<Vectors> vectors() {
    return Vectors.of("obfuscated2");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownConnectionsBeginAsTheyShould(Vectors vector) throws IOException {
    byte[] header = vector.bytes("init_plain");
    Randomness known = (bytes, at, length) -> System.arraycopy(header, 0, bytes, at, length);
    Framing framing =
        switch (vector.text("protocol")) {
          case "abridged" -> Framing.abridged();
          case "intermediate" -> Framing.intermediate();
          default -> Framing.paddedIntermediate(new SecureRandomness());
        };
    ByteString key =
        vector.has("secret") ? ByteString.of(vector.bytes("secret")) : ByteString.EMPTY;
    int dcId = new Buffer().write(header, 60, 2).readShortLe();
    Channel channel = Cover.obfuscated(key, known).lay(wire, framing, dcId);
    channel.writer().write(new byte[56], 0, 56);
    channel.writer().flush();

    assertThat(wire.sent().readByteArray(64)).isEqualTo(vector.bytes("init_sent"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00112233445566778899aabbccddeeff"})
  void packetsAreNoiseInBothDirections(String secret) throws IOException {
    ByteString key = ByteString.decodeHex(secret);
    Channel channel =
        Cover.obfuscated(key, new SecureRandomness()).lay(wire, Framing.intermediate(), 3);
    byte[] packet = new byte[20_000];
    Arrays.fill(packet, (byte) 7);
    channel.writer().write(packet, 0, packet.length);
    channel.writer().flush();

    byte[] header = wire.sent().readByteArray(64);
    Obfuscation server = Obfuscation.server(header, key.toByteArray());
    assertThat(ByteString.of(server.open(header)).substring(56, 62).hex())
        .isEqualTo("eeeeeeee0300");
    byte[] frame = wire.sent().readByteArray();
    server.receive(frame, 0, frame, 0, frame.length);
    assertThat(frame).startsWith(0x20, 0x4e, 0, 0, 7).endsWith(packet);

    server.send(frame, 0, frame, 0, frame.length);
    wire.received().write(frame);
    assertThat(channel.reader().read()).isEqualTo(packet.length);
    assertThat(Arrays.copyOf(channel.reader().array(), packet.length)).isEqualTo(packet);
    assertThat(channel.reader().read()).isEqualTo(-1);
  }
}
