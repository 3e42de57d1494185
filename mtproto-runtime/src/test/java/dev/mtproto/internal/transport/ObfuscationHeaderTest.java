package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.Randomness;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ObfuscationHeaderTest {
  @Test
  void theEndNamesFramingAndDataCentre() {
    byte[] good = noise("01020304");

    assertThat(header(Framing.abridged().tag(), 2, good)).endsWith(hex("efefefef02000909"));
    assertThat(header(Framing.intermediate().tag(), -10_002, good))
        .endsWith(hex("eeeeeeeeeed80909"));
  }

  /** HEAD, POST, GET, OPTI, the tags, TLS, and what full begins with. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "48454144",
        "504f5354",
        "47455420",
        "4f505449",
        "eeeeeeee",
        "dddddddd",
        "16030102",
        "ef112233",
        "1122334400000000"
      })
  void whatBeginsLikeAnotherProtocolIsThrownAway(String beginning) {
    byte[] good = noise("01020304");

    byte[] header = header(Framing.abridged().tag(), 2, noise(beginning), good);

    assertThat(Arrays.copyOf(header, 56)).isEqualTo(Arrays.copyOf(good, 56));
  }

  private static byte[] header(ByteString tag, int dcId, byte[]... random) {
    Queue<byte[]> next = new ArrayDeque<>(Arrays.asList(random));
    Randomness scripted =
        (bytes, offset, length) -> System.arraycopy(next.remove(), 0, bytes, offset, length);
    byte[] header = ObfuscationHeader.create(tag, dcId, scripted);
    assertThat(next).isEmpty();
    return header;
  }

  private static byte[] noise(String beginning) {
    byte[] noise = new byte[64];
    Arrays.fill(noise, (byte) 9);
    byte[] first = hex(beginning);
    System.arraycopy(first, 0, noise, 0, first.length);
    return noise;
  }

  private static byte[] hex(String hex) {
    return ByteString.decodeHex(hex).toByteArray();
  }
}
