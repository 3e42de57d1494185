package dev.mtproto.testdc.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

final class FramingTest {
  private final Buffer stream = new Buffer();

  @Test
  void abridgedIsToldByItsFirstByte() throws IOException {
    stream.writeByte(0xef);

    assertRoundTrips(detected(stream), 4, 4 * 0x7e, 4 * 0x7f, 1 << 20);
  }

  @Test
  void intermediateIsToldByItsFirstFourBytes() throws IOException {
    stream.writeInt(0xeeeeeeee);

    assertRoundTrips(detected(stream), 4, 40, 1 << 20);
  }

  @Test
  void fullIsToldByItsFirstLengthAndNumber() throws IOException {
    byte[] first = new FullFraming().frame(packet(40), 0, 40);
    stream.write(first);
    Framing framing = detected(stream);
    Packet packet = new Packet();
    framing.read(stream, packet);

    assertThat(bytes(packet)).isEqualTo(packet(40));
    assertThat(framing).isInstanceOf(FullFraming.class);
    assertRoundTrips(new FullFraming(), 4, 40, 1 << 20);
  }

  @Test
  void theKnownAnswerOfFull() {
    byte[] frame = new FullFraming().frame(packet(4), 0, 4);

    assertThat(ByteString.of(frame).hex()).isEqualTo("1000000000000000" + "01010101" + "1627afa0");
  }

  @Test
  void fullRefusesAWrongChecksum() {
    byte[] frame = new FullFraming().frame(packet(8), 0, 8);
    frame[9] ^= 1;
    stream.write(frame);

    assertThatThrownBy(() -> new FullFraming().read(stream, new Packet()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("CRC32");
  }

  @Test
  void paddingBehindAnEncryptedPacketIsLeftOff() throws IOException {
    stream.writeInt(0xdddddddd);
    Framing framing = detected(stream);
    stream.writeIntLe(24 + 32 + 5);
    stream.write(packet(24 + 32 + 5));
    Packet packet = new Packet();
    framing.read(stream, packet);

    assertThat(packet.length()).isEqualTo(24 + 32);
  }

  @Test
  void paddedPacketsHaveUpTo15BytesMore() throws IOException {
    for (int i = 0; i < 100; i++) {
      byte[] frame = new IntermediateFraming(true).frame(packet(40), 0, 40);
      int length = new Buffer().write(frame).readIntLe();

      assertThat(length).isBetween(40, 55).isEqualTo(frame.length - 4);
      assertThat(Arrays.copyOfRange(frame, 4, 44)).isEqualTo(packet(40));
    }
  }

  @Test
  void aLengthThatIsNoPacketsEndsTheConnection() {
    stream.writeIntLe(0x7fffffff);

    assertThatThrownBy(() -> new IntermediateFraming(false).read(stream, new Packet()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anythingElseIsNoFramingAndIsLeft() throws IOException {
    stream.write(packet(64));

    assertThat(FramingDetector.detectPlain(stream)).isNull();
    assertThat(stream.size()).isEqualTo(64);
  }

  private static Framing detected(Buffer stream) throws IOException {
    return Objects.requireNonNull(FramingDetector.detectPlain(stream));
  }

  private void assertRoundTrips(Framing framing, int... lengths) throws IOException {
    Packet packet = new Packet();
    for (int length : lengths) {
      stream.write(framing.frame(packet(length), 0, length));
      framing.read(stream, packet);
      assertThat(bytes(packet)).isEqualTo(packet(length));
      assertThat(stream.exhausted()).isTrue();
    }
  }

  private static byte[] packet(int length) {
    byte[] packet = new byte[length];
    Arrays.fill(packet, (byte) 1);
    return packet;
  }

  private static byte[] bytes(Packet packet) {
    return Arrays.copyOf(packet.array(), packet.length());
  }
}
