package dev.mtproto.cli.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private long now;

  @Test
  void aBarIsDrawnAndGoneAtTheEnd() {
    try (Progress progress = progress(true)) {
      progress.at(1_500, 3_000);
      assertThat(shown())
          .isEqualTo(CLEAR + "sending [############............]  50 %  1,500 of 3,000 bytes");
    }
    assertThat(shown()).endsWith(CLEAR);
  }

  @Test
  void itIsDrawnTenTimesASecondAtMostButForTheEnd() {
    try (Progress progress = progress(true)) {
      progress.at(1, 10);
      progress.at(2, 10);
      now += TimeUnit.MILLISECONDS.toNanos(100);
      progress.at(3, 10);
      progress.at(10, 10);
    }
    assertThat(shown()).contains("1 of", "3 of", "10 of").doesNotContain("2 of");
  }

  @Test
  void whatHasNoKnownEndIsCounted() {
    try (Progress progress = progress(true)) {
      progress.at(12, 0);
    }
    assertThat(shown()).startsWith(CLEAR + "sending: 12 bytes");
  }

  @Test
  void nothingIsDrawnWhereNobodyLooks() {
    try (Progress progress = progress(false)) {
      progress.at(1, 2);
    }
    assertThat(shown()).isEmpty();
  }

  private Progress progress(boolean terminal) {
    PrintStream err = new PrintStream(screen, true, UTF_8);
    return new Progress(err, terminal, "sending", "bytes", () -> now);
  }

  private String shown() {
    return screen.toString(UTF_8);
  }
}
