package dev.mtproto.testdc.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.crypto.Obfuscation;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.transport.MtproxySecret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that say what no client should. Those that do right are tried as a whole. */
final class GateTest {
  private static final String KEY = "00112233445566778899aabbccddeeff";
  private static final String REQUEST =
      "GET /apiws HTTP/1.1\r\nHost: x\r\nUpgrade: WebSocket\r\nConnection: Upgrade\r\n"
          + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
          + "Sec-WebSocket-Protocol: binary\r\n\r\n";

  private final Gate gate =
      new Gate(
          2,
          List.of(MtproxySecret.parse("ee" + KEY + "612e6578616d706c65")),
          InstantSource.system(),
          new SecureRandomness());

  private final Buffer source = new Buffer();
  private final Buffer sent = new Buffer();

  @Test
  void whoeverStopsTooEarlyGetsNothing() {
    byte[] header = header();
    for (ByteString beginning : List.of(ByteString.of(header), ByteString.encodeUtf8(REQUEST))) {
      for (int length = 0; length < beginning.size(); length++) {
        source.clear();
        source.write(beginning.substring(0, length));

        assertThatThrownBy(this::open).isInstanceOf(IOException.class);
        assertThat(sent.size()).isZero();
      }
    }
  }

  @Test
  void noiseIsNoHeader() {
    byte[] noise = new byte[64];
    Arrays.fill(noise, (byte) 7);
    source.write(noise);

    assertThatThrownBy(this::open).hasMessage("no known framing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1603010200", "160301ffff", "1603010004"})
  void aHelloThatNobodySignedGetsNoAnswer(String beginning) {
    source.write(ByteString.decodeHex(beginning)).write(new byte[600]);

    assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("hello");
    assertThat(sent.size()).isZero();
  }

  @Test
  void aWebSocketIsAcceptedAsTheRfcHasIt() throws IOException {
    byte[] header = header();
    source.writeUtf8(REQUEST).write(frame(2, header)).write(frame(9, new byte[] {1}));
    Line line = open();

    assertThat(line.framing()).isInstanceOf(AbridgedFraming.class);
    assertThat(sent.readUtf8())
        .startsWith("HTTP/1.1 101 ")
        .contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
        .endsWith("Sec-WebSocket-Protocol: binary\r\n\r\n");
    assertThat(line.source().exhausted()).isTrue();
    assertThat(sent.readByteString().hex()).as("the pong").isEqualTo("8a0101");
  }

  @Test
  void aWebSocketThatIsClosedIsTheEnd() throws IOException {
    source.writeUtf8(REQUEST).write(frame(2, header())).write(frame(8, new byte[] {3, 8}));
    source.write(frame(2, new byte[100]));

    assertThat(open().source().exhausted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/other", "/"})
  void otherRequestsAreNotFound(String path) {
    source.writeUtf8(REQUEST.replace("/apiws", path));

    assertThatThrownBy(this::open).isInstanceOf(IOException.class);
    assertThat(sent.readUtf8()).startsWith("HTTP/1.1 404 ");
  }

  /** Not masked, of 2^63 bytes, text, a long ping, an unknown kind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "820100",
        "82ffffffffffffffffff00000000",
        "81810000000000",
        "89fe007e00000000",
        "8b8000000000"
      })
  void framesThatNoClientSendsEndTheConnection(String frame) throws IOException {
    source.writeUtf8(REQUEST).write(frame(2, header())).write(ByteString.decodeHex(frame));
    Line line = open();

    assertThatThrownBy(() -> line.source().exhausted()).isInstanceOf(IOException.class);
  }

  private Line open() throws IOException {
    return gate.open(source, sent.outputStream());
  }

  /** An obfuscated header of abridged. */
  private static byte[] header() {
    byte[] header = new byte[64];
    Arrays.fill(header, (byte) 5);
    ByteBuffer.wrap(header).putInt(56, 0xefefefef);
    return Obfuscation.client(header).seal(header);
  }

  /** A whole message, masked, of less than 126 bytes. */
  private static byte[] frame(int kind, byte[] content) {
    Buffer frame = new Buffer().writeByte(0x80 | kind).writeByte(0x80 | content.length);
    frame.writeInt(0x01020304);
    for (int i = 0; i < content.length; i++) {
      frame.writeByte(content[i] ^ (1 + (i & 3)));
    }
    return frame.readByteArray();
  }
}
