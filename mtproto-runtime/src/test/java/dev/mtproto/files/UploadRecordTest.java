package dev.mtproto.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is gone on with after a restart, as time goes by. */
final class UploadRecordTest {
  private final Random random = new Random(1);
  private final Path source;
  private final Path notes;
  private Instant now = Instant.parse("2026-11-27T12:00:00Z");

  UploadRecordTest(@TempDir Path folder) {
    this.source = folder.resolve("film");
    this.notes = folder.resolve("record");
  }

  @BeforeEach
  void makeSource() throws IOException {
    Files.writeString(source, "content");
  }

  private UploadRecord open() throws IOException {
    return UploadRecord.open(notes, source, new PartPlan(7, 1024, 3000), random, () -> now);
  }

  private void send(UploadRecord record, int part, Duration later) throws IOException {
    now = now.plus(later);
    record.add(part);
    record.save();
  }

  @Test
  void partsAreGoneOnWithForAnHourAfterTheyWereSent() throws IOException {
    UploadRecord first = open();
    send(first, 0, Duration.ZERO);
    send(first, 1, Duration.ofMinutes(30));
    send(first, 2, Duration.ofMinutes(40));

    UploadRecord again = open();

    assertThat(again.fileId()).isEqualTo(first.fileId());
    assertThat(again.done().has(0)).as("sent 70 minutes ago").isFalse();
    assertThat(again.done().has(1)).as("sent 40 minutes ago").isTrue();
    assertThat(again.done().has(2)).as("sent just now").isTrue();
  }

  @Test
  void partsKeepTheirTimesOverSeveralRestarts() throws IOException {
    UploadRecord first = open();
    send(first, 0, Duration.ZERO);
    send(open(), 1, Duration.ofMinutes(50));
    send(open(), 2, Duration.ofMinutes(5));

    now = now.plusSeconds(6 * 60);
    UploadRecord again = open();

    assertThat(again.done().has(0)).isFalse();
    assertThat(again.done().has(1)).isTrue();
    assertThat(again.done().has(2)).isTrue();
  }

  @Test
  void whatIsAllTooOldBeginsAnewUnderAnotherId() throws IOException {
    UploadRecord first = open();
    send(first, 0, Duration.ZERO);
    now = now.plus(UploadRecord.KEPT);

    UploadRecord again = open();

    assertThat(again.fileId()).isNotEqualTo(first.fileId());
    assertThat(again.done().size()).isZero();
  }
}
