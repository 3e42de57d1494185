package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.internal.crypto.SecureRandomness;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all framings have in common, and what each is known by. */
final class FramingTest {
  /** An encrypted packet is 24 bytes and blocks of 16. */
  private static final int[] LENGTHS = {56, 4 * 0x7e - 16, 4 * 0x7f + 12, 65_560, 1_048_600};

  private final Buffer wire = new Buffer();

  static List<Framing> framings() {
    return List.of(
        Framing.intermediate(),
        Framing.abridged(),
        Framing.paddedIntermediate(new SecureRandomness()),
        Framing.full());
  }

  @ParameterizedTest
  @MethodSource("framings")
  void packetsOfAllLengthsComeThrough(Framing framing) throws IOException {
    FrameWriter writer = framing.writer(wire);
    FrameReader reader = framing.reader(wire);
    for (int length : LENGTHS) {
      writer.write(packet(length + 3), 3, length);
    }
    writer.flush();

    for (int length : LENGTHS) {
      assertThat(reader.read()).isEqualTo(length);
      assertThat(Arrays.copyOf(reader.array(), length))
          .isEqualTo(Arrays.copyOfRange(packet(length + 3), 3, length + 3));
    }
    assertThat(reader.read()).isEqualTo(-1);
  }

  @ParameterizedTest
  @MethodSource("framings")
  void aPacketThatBreaksOffAnywhereIsNoPacket(Framing framing) throws IOException {
    framing.writer(wire).write(packet(56), 0, 56);
    ByteString whole = wire.readByteString();
    for (int length = 1; length < whole.size(); length++) {
      wire.write(whole.substring(0, length));
      FrameReader reader = framing.reader(wire);

      assertThatThrownBy(reader::read)
          .isInstanceOf(EOFException.class)
          .hasMessage("the connection ended within a packet");
      wire.clear();
    }
  }

  @ParameterizedTest
  @MethodSource("framings")
  void aTransportErrorIsFourBytes(Framing framing) throws IOException {
    framing.writer(wire).write(TransportErrors.packet(429), 0, 4);
    FrameReader reader = framing.reader(wire);

    assertThat(reader.read()).isEqualTo(4);
    assertThatThrownBy(() -> TransportErrors.check(reader.array(), 4))
        .isInstanceOfSatisfying(
            TransportErrorException.class,
            e -> assertThat(e.code()).isEqualTo(TransportErrorException.FLOOD));
  }

  @Test
  void abridgedHasItsLengthInOneByteOrInFour() throws IOException {
    Framing.abridged().writer(wire).write(packet(0x7e * 4), 0, 0x7e * 4);
    assertThat(wire.readByteString(1).hex()).isEqualTo("7e");
    wire.clear();
    Framing.abridged().writer(wire).write(packet(0x7f * 4), 0, 0x7f * 4);

    assertThat(wire.readByteString(4).hex()).isEqualTo("7f7f0000");
    assertThat(Framing.abridged().tag().hex()).isEqualTo("ef");
  }

  @Test
  void abridgedTakesOnlyWholeWords() {
    FrameWriter writer = Framing.abridged().writer(wire);

    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(new byte[9], 0, 9));
  }

  @Test
  void fullCountsItsPacketsAndHasTheirChecksums() throws IOException {
    FrameWriter writer = Framing.full().writer(wire);
    writer.write(new byte[] {1, 1, 1, 1}, 0, 4);
    writer.write(new byte[] {1, 1, 1, 1}, 0, 4);
    writer.flush();

    assertThat(wire.readByteString(16).hex())
        .isEqualTo("1000000000000000" + "01010101" + "1627afa0");
    assertThat(wire.readByteString(8).hex()).isEqualTo("1000000001000000");
    assertThat(Framing.full().tag().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 30, 64})
  void fullRefusesAPacketWithAnotherChecksum(int offset) throws IOException {
    Framing.full().writer(wire).write(packet(56), 0, 56);
    byte[] frame = wire.readByteArray();
    frame[offset] ^= 1;
    wire.write(frame);
    FrameReader reader = Framing.full().reader(wire);

    assertThatThrownBy(reader::read)
        .isInstanceOf(ProtocolViolationException.class)
        .hasMessageContaining("CRC32");
  }

  @Test
  void fullRefusesAPacketOfAnotherNumber() throws IOException {
    FrameWriter writer = Framing.full().writer(wire);
    writer.write(packet(56), 0, 56);
    wire.clear();
    writer.write(packet(56), 0, 56);
    FrameReader reader = Framing.full().reader(wire);

    assertThatThrownBy(reader::read)
        .isInstanceOf(ProtocolViolationException.class)
        .hasMessageContaining("number is 1, expected 0");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 15, 16 * 1024 * 1024 + 13, Integer.MAX_VALUE})
  void fullRefusesImpossibleLengths(int length) {
    wire.writeIntLe(length).writeIntLe(0).write(new byte[32]);
    FrameReader reader = Framing.full().reader(wire);

    assertThatThrownBy(reader::read).isInstanceOf(ProtocolViolationException.class);
  }

  @Test
  void fullTakesAnErrorWithoutNumberAndChecksum() throws IOException {
    wire.writeIntLe(-404);
    FrameReader reader = Framing.full().reader(wire);

    assertThat(reader.read()).isEqualTo(4);
    assertThat(reader.array()).startsWith(TransportErrors.packet(404));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "7f000000", "7fffffff", "7f010040"})
  void abridgedRefusesImpossibleLengths(String header) {
    wire.write(ByteString.decodeHex(header)).write(new byte[32]);
    FrameReader reader = Framing.abridged().reader(wire);

    assertThatThrownBy(reader::read).isInstanceOf(ProtocolViolationException.class);
  }

  @Test
  void paddingIsOfAllLengthsUpTo15() throws IOException {
    FrameWriter writer = Framing.paddedIntermediate(new SecureRandomness()).writer(wire);
    boolean[] seen = new boolean[16];
    for (int i = 0; i < 1000; i++) {
      writer.write(packet(56), 0, 56);
      int length = wire.readIntLe();
      wire.skip(length);
      seen[length - 56] = true;
    }

    assertThat(seen).doesNotContain(false);
    assertThat(wire.exhausted()).isTrue();
  }

  @Test
  void paddingBehindAPlainPacketIsToldByThePacketsOwnLength() throws IOException {
    wire.writeIntLe(20 + 8 + 5).writeLongLe(0).writeLongLe(1).writeIntLe(8).write(new byte[13]);

    assertThat(Framing.paddedIntermediate(new SecureRandomness()).reader(wire).read())
        .isEqualTo(28);
  }

  @Test
  void aPlainPacketThatLiesAboutItsLengthIsLeftAsItIs() throws IOException {
    wire.writeIntLe(24).writeLongLe(0).writeLongLe(1).writeIntLe(-5).writeIntLe(0);
    wire.writeIntLe(24).writeLongLe(0).writeLongLe(1).writeIntLe(5).writeIntLe(0);
    FrameReader reader = Framing.paddedIntermediate(new SecureRandomness()).reader(wire);

    assertThat(reader.read()).isEqualTo(24);
    assertThat(reader.read()).isEqualTo(24);
  }

  @Test
  void aQuickAckIsAskedForByTheHighestBitOfTheLength() throws IOException {
    Framing.intermediate().writer(wire).writeForQuickAck(packet(56), 0, 56);
    assertThat(wire.readIntLe()).isEqualTo(56 | 1 << 31);
    wire.clear();
    Framing.paddedIntermediate(new SecureRandomness())
        .writer(wire)
        .writeForQuickAck(packet(56), 0, 56);
    assertThat(wire.readIntLe() ^ 1 << 31).isBetween(56, 71);
    wire.clear();
    Framing.abridged().writer(wire).writeForQuickAck(packet(56), 0, 56);
    assertThat(wire.readByte()).isEqualTo((byte) (14 | 0x80));
    wire.clear();
    Framing.abridged().writer(wire).writeForQuickAck(packet(4096), 0, 4096);
    assertThat(wire.readByteString(4).hex()).isEqualTo("ff000400");
  }

  @Test
  void quickAcksAreToldBetweenPackets() throws IOException {
    int token = 0x81020304;
    assertThat(tokens(Framing.intermediate(), new Buffer().writeIntLe(token)))
        .containsExactly(token);
    assertThat(tokens(Framing.abridged(), new Buffer().writeInt(token))).containsExactly(token);
    assertThat(
            tokens(
                Framing.paddedIntermediate(new SecureRandomness()), new Buffer().writeIntLe(token)))
        .containsExactly(token);
  }

  @Test
  void quickAcksThatNobodyAskedForAreSkipped() throws IOException {
    wire.writeIntLe(-1);
    Framing.intermediate().writer(wire).write(packet(56), 0, 56);

    assertThat(Framing.intermediate().reader(wire).read()).isEqualTo(56);
  }

  /** What is told while one packet is read that stands behind the bytes. */
  private static List<Integer> tokens(Framing framing, Buffer bytes) throws IOException {
    List<Integer> tokens = new ArrayList<>();
    framing.writer(bytes).write(packet(56), 0, 56);
    FrameReader reader = framing.reader(bytes);
    reader.onQuickAck(tokens::add);
    assertThat(reader.read()).isEqualTo(56);
    return tokens;
  }

  private static byte[] packet(int length) {
    byte[] packet = new byte[length];
    for (int i = 0; i < length; i++) {
      packet[i] = (byte) (i + 1);
    }
    return packet;
  }
}
