package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TransportErrorException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntermediateFramingTest {
  private final Buffer wire = new Buffer();
  private final FrameWriter writer = Framing.intermediate().writer(wire);
  private final FrameReader reader = Framing.intermediate().reader(wire);

  @ParameterizedTest
  @ValueSource(ints = {4, 72, 511, 512, 513, 65_536, 65_537, 1_100_000})
  void packetsOfAnySizeComeThroughOneAfterTheOther(int length) throws IOException {
    byte[] packet = new byte[length];
    Arrays.fill(packet, (byte) length);
    writer.write(packet, 0, length);
    writer.write(new byte[] {1, 2, 3, 4, 5}, 1, 4);
    writer.flush();

    assertThat(reader.read()).isEqualTo(length);
    assertThat(Arrays.copyOf(reader.array(), length)).isEqualTo(packet);
    assertThat(reader.read()).isEqualTo(4);
    assertThat(Arrays.copyOf(reader.array(), 4)).containsExactly(2, 3, 4, 5);
    assertThat(reader.read()).isEqualTo(-1);
  }

  @Test
  void aPacketIsItsLengthAndItsBytes() throws IOException {
    writer.write(new byte[] {9, 8, 7, 6}, 0, 4);
    writer.flush();

    assertThat(wire.readByteString().hex()).isEqualTo("0400000009080706");
    assertThat(Framing.intermediate().tag().hex()).isEqualTo("eeeeeeee");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 16 * 1024 * 1024 + 1, Integer.MAX_VALUE})
  void anImpossibleLengthIsRefusedBeforeAnythingIsAllocated(int length) {
    wire.writeIntLe(length);

    assertThatThrownBy(reader::read).isInstanceOf(ProtocolViolationException.class);
  }

  @Test
  void announcedBytesThatDoNotComeAreNotAllocated() {
    wire.writeIntLe(TransportLimits.MAX_PACKET).write(new byte[100]);

    assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
    assertThat(reader.array().length).isLessThanOrEqualTo(TransportLimits.PIECE);
  }

  @Test
  void fourBytesAreATransportError() {
    byte[] packet = TransportErrors.packet(404);

    assertThatThrownBy(() -> TransportErrors.check(packet, 4))
        .isInstanceOfSatisfying(
            TransportErrorException.class,
            e -> assertThat(e.code()).isEqualTo(TransportErrorException.UNKNOWN_KEY))
        .hasMessageContaining("404");
  }
}
