package dev.mtproto.cli.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.cli.io.CommandFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpFileTest {
  /** Packet 258, a second and two nanoseconds after 1970 began, of three bytes. */
  private static final String INBOUND =
      "0201000000000000" + "02ca9a3b00000000" + "03000000" + "070809";

  @Test
  void aRecordIsNumberNanosecondsLengthAndBytes() throws IOException {
    assertThat(hex(new Packet(258, Instant.ofEpochSecond(1, 2), false, new byte[] {7, 8, 9})))
        .isEqualTo(INBOUND);
  }

  @Test
  void whatWasSentHasItsNumberNegated() throws IOException {
    assertThat(hex(new Packet(1, Instant.ofEpochSecond(1, 2), true, new byte[] {7})))
        .isEqualTo("ffffffffffffffff" + "02ca9a3b00000000" + "01000000" + "07");
  }

  @Test
  void recordsAreReadInOrder() throws IOException {
    List<Packet> packets = read(INBOUND + "fdffffffffffffff" + "0000000000000000" + "00000000");

    assertThat(packets)
        .satisfiesExactly(
            first -> {
              assertThat(first.number()).isEqualTo(258);
              assertThat(first.at()).isEqualTo(Instant.ofEpochSecond(1, 2));
              assertThat(first.outbound()).isFalse();
              assertThat(first.bytes()).containsExactly(7, 8, 9);
            },
            second -> {
              assertThat(second.number()).isEqualTo(3);
              assertThat(second.outbound()).isTrue();
              assertThat(second.bytes()).isEmpty();
            });
  }

  @Test
  void aDumpThatWasCutIsReadUpToTheCut() {
    byte[] whole = HexFormat.of().parseHex(INBOUND + INBOUND);
    for (int length = whole.length / 2 + 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      List<Packet> packets = new ArrayList<>();
      assertThatThrownBy(() -> DumpFile.read(new ByteArrayInputStream(cut), packets::add))
          .isInstanceOf(CommandFailure.class)
          .hasMessage("the dump ends within record 2");
      assertThat(packets).hasSize(1);
    }
  }

  @Test
  void whatIsNoDumpIsToldSoAndNotAllocatedFor() {
    assertThatThrownBy(() -> read(INBOUND + "00".repeat(16) + "ffffff7f"))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("record 2 at offset 23: an impossible length; this is no dump");
  }

  private static String hex(Packet packet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DumpFile.write(packet, out);
    return HexFormat.of().formatHex(out.toByteArray());
  }

  private static List<Packet> read(String hex) throws IOException {
    List<Packet> packets = new ArrayList<>();
    DumpFile.read(new ByteArrayInputStream(HexFormat.of().parseHex(hex)), packets::add);
    return packets;
  }
}
