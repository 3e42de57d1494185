package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.Obfuscation;
import dev.mtproto.internal.crypto.SecureRandomness;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Obfuscation over a wire, undone by hand. */
final class CoverTest {
  private final Buffer sent = new Buffer();
  private final Buffer received = new Buffer();

  @ParameterizedTest
  @ValueSource(strings = {"", "00112233445566778899aabbccddeeff"})
  void packetsAreNoiseInBothDirections(String secret) throws IOException {
    ByteString key = ByteString.decodeHex(secret);
    Channel channel =
        Cover.obfuscated(key, new SecureRandomness())
            .lay(new MemoryWire(), Framing.intermediate(), 3);
    byte[] packet = new byte[20_000];
    Arrays.fill(packet, (byte) 7);
    channel.writer().write(packet, 0, packet.length);
    channel.writer().flush();

    byte[] header = sent.readByteArray(64);
    Obfuscation server = Obfuscation.server(header, key.toByteArray());
    assertThat(ByteString.of(server.open(header)).substring(56, 62).hex())
        .isEqualTo("eeeeeeee0300");
    byte[] frame = sent.readByteArray();
    server.receive(frame, 0, frame, 0, frame.length);
    assertThat(frame).startsWith(0x20, 0x4e, 0, 0, 7).endsWith(packet);

    server.send(frame, 0, frame, 0, frame.length);
    received.write(frame);
    assertThat(channel.reader().read()).isEqualTo(packet.length);
    assertThat(Arrays.copyOf(channel.reader().array(), packet.length)).isEqualTo(packet);
    assertThat(channel.reader().read()).isEqualTo(-1);
  }

  private final class MemoryWire implements Wire {
    @Override
    public InputStream input() {
      return received.inputStream();
    }

    @Override
    public OutputStream output() {
      return sent.outputStream();
    }

    @Override
    public void close() {}
  }
}
