package dev.mtproto.testdc.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FaultyOutputTest {
  private final List<String> writes = new ArrayList<>();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  private final OutputStream out =
      new OutputStream() {
        @Override
        public void write(int value) {
          throw new AssertionError("one byte");
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
          writes.add(ByteString.of(Arrays.copyOfRange(bytes, offset, offset + length)).hex());
        }
      };

  @AfterEach
  void close() {
    timer.shutdownNow();
  }

  @Test
  void aPacketIsWrittenInPieces() throws IOException {
    new SplitOutput(out, 2).write(bytes("0102030405"));

    assertThat(writes).containsExactly("0102", "0304", "05");
  }

  @Test
  void packetsAreWrittenTogether() throws IOException {
    OutputStream merging = new MergeOutput(out, 2, timer);
    merging.write(bytes("01"));
    merging.write(bytes("02"));

    assertThat(String.join("", writes)).isEqualTo("0102");
  }

  @Test
  void aPacketThatStaysAloneIsWrittenAllTheSame() throws Exception {
    OutputStream merging = new MergeOutput(out, 2, timer);
    merging.write(bytes("01"));
    timer.schedule(() -> {}, 50, TimeUnit.MILLISECONDS).get();

    assertThat(writes).containsExactly("01");
  }

  @Test
  void aCutComesAfterTheByte() throws IOException {
    List<String> cuts = new ArrayList<>();
    OutputStream cutting = new CutOutput(out, 3, () -> cuts.add("cut"));
    cutting.write(bytes("0102"));
    assertThat(cuts).isEmpty();

    assertThatThrownBy(() -> cutting.write(bytes("0304"))).isInstanceOf(IOException.class);
    assertThat(cuts).hasSize(1);
    assertThat(writes).containsExactly("0102", "03");
  }

  private static byte[] bytes(String hex) {
    return ByteString.decodeHex(hex).toByteArray();
  }
}
