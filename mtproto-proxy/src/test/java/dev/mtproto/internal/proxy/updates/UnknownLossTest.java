package dev.mtproto.internal.proxy.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.layer71.Layer71;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Losses of which nobody knows how many updates they were of, among those where it is known. */
class UnknownLossTest {
  private static final String FILE = "updates.log";
  private static final int CAPACITY = 10;
  private static final Transcoder TRANSCODER = new Transcoder(Layer71.LAYER);

  /** How a log on disk behaves as long as nobody restarts it, too. */
  abstract static class Behaviour {
    private UpdateLog log = new UpdateLog(UpdateStore.none(), CAPACITY, 1_000, () -> 0);
    private UpdateHub hub = new UpdateHub(log, Runnable::run);

    abstract UpdateStore store() throws IOException;

    @BeforeEach
    void begin() throws IOException {
      log = new UpdateLog(store(), CAPACITY, 1_000, () -> 0);
      hub = new UpdateHub(log, Runnable::run);
    }

    @AfterEach
    void end() {
      log.close();
    }

    @Test
    void aStreamThatReadsIsToldInItsPlace() {
      StreamReader reader = listen(StreamStart.now(log));
      push(1);
      hub.lost(-1);
      push(1);
      assertThat(reader.told()).containsExactly("1", "lost -1 up to 2", "3");
    }

    @Test
    void whoComesBackFromBeforeItIsTold_whoHasBeenToldIsNotToldAgain() {
      push(2);
      hub.lost(-1);
      push(1);
      assertThat(listen(after(1)).told()).containsExactly("2", "lost -1 up to 3", "4");
      assertThat(listen(after(2)).told()).containsExactly("lost -1 up to 3", "4");
      assertThat(listen(after(3)).told()).containsExactly("4");
    }

    @Test
    void amongKnownLossesItMakesTheWholeUnknown() {
      StreamReader slow = listen(StreamStart.now(log));
      slow.ready = false;
      hub.lost(2);
      hub.lost(-1);
      hub.lost(3);
      push(1);
      hub.lost(2);
      slow.ready = true;
      push(1);
      assertThat(slow.told()).containsExactly("lost -1 up to 6", "7", "lost 2 up to 9", "10");
      assertThat(listen(after(3)).told())
          .containsExactly("lost 3 up to 6", "7", "lost 2 up to 9", "10");
    }

    @Test
    void whoFallsBehindAcrossItIsTold_whoFallsBehindAfterItKnowsTheNumber() {
      StreamReader slow = listen(StreamStart.now(log));
      slow.ready = false;
      push(2);
      hub.lost(-1);
      push(3 * CAPACITY);
      slow.ready = true;
      push(1);
      assertThat(slow.told()).startsWith("lost -1 up to 24", "25");
      assertThat(listen(after(2)).told()).startsWith("lost -1 up to 24", "25");
      assertThat(listen(after(3)).told()).startsWith("lost 21 up to 24", "25");
    }

    @Test
    void ofSeveralThatWentTheLatestCounts() {
      for (int i = 0; i < 5; i++) {
        push(2);
        hub.lost(-1);
      }
      push(CAPACITY);
      assertThat(listen(after(13)).told()).startsWith("lost -1 up to 15", "16");
      assertThat(listen(after(1)).told()).startsWith("lost -1 up to 15", "16");
      push(3);
      assertThat(listen(after(15)).told()).startsWith("lost 3 up to 18", "19");
    }

    @Test
    void ofNothingNothingIsSaid() {
      StreamReader reader = listen(StreamStart.now(log));
      hub.lost(0);
      push(1);
      assertThat(reader.told()).containsExactly("1");
    }

    private StreamStart after(long id) {
      return StreamStart.after(log, log.name(), id);
    }

    private void push(int count) {
      for (int i = 0; i < count; i++) {
        hub.update(new byte[] {1, 2, 3, 4});
      }
    }

    private StreamReader listen(StreamStart start) {
      return UnknownLossTest.listen(log, hub, start);
    }
  }

  @Nested
  class InMemory extends Behaviour {
    @Override
    UpdateStore store() {
      return UpdateStore.none();
    }
  }

  @Nested
  class OnDisk extends Behaviour {
    private final Path folder;

    OnDisk(@TempDir Path folder) {
      this.folder = folder;
    }

    @Override
    UpdateStore store() throws IOException {
      return new FileUpdateStore(folder, "ada", 71, 1_000);
    }
  }

  @Nested
  class AfterARestart {
    private final Path folder;
    private final AtomicLong now = new AtomicLong();

    AfterARestart(@TempDir Path folder) {
      this.folder = folder;
    }

    @Test
    void itIsUnknownStill_andItsIdIsNotGivenAgain() throws IOException {
      try (UpdateLog log = open(100)) {
        push(log, 2);
        log.skip(4);
        log.skip(-1);
      }
      try (UpdateLog log = open(100)) {
        push(log, 1);
        assertThat(log.last()).isEqualTo(8);
        assertThat(toldAfter(log, 1)).containsExactly("2", "lost -1 up to 7", "8");
        assertThat(toldAfter(log, 6)).containsExactly("lost -1 up to 7", "8");
        assertThat(toldAfter(log, 7)).containsExactly("8");
      }
    }

    @Test
    void itIsUnknownThoughItsFileIsGone() throws IOException {
      try (UpdateLog log = open(100)) {
        push(log, 2);
        log.skip(-1);
        push(log, 200);
      }
      try (UpdateLog log = open(100)) {
        long gone = log.first() - 1;
        assertThat(gone).isGreaterThan(100);
        assertThat(toldAfter(log, 2)).startsWith("lost -1 up to " + gone);
        assertThat(toldAfter(log, 3)).startsWith("lost " + (gone - 3) + " up to " + gone);
      }
    }

    @Test
    void itIsUnknownThoughItCouldNotBeWritten() throws IOException {
      try (UpdateLog log = open(100)) {
        push(log, 2);
        breakFile(log);
        log.skip(-1);
        push(log, 1);
        now.addAndGet(Duration.ofMinutes(1).toMillis());
        push(log, 1);
        assertThat(log.isKept()).isTrue();
      }
      try (UpdateLog log = open(100)) {
        assertThat(toldAfter(log, 2)).startsWith("lost -1 up to " + (log.first() - 1));
        assertThat(toldAfter(log, log.last() - 2))
            .containsExactly("lost 1 up to " + (log.last() - 1), String.valueOf(log.last()));
      }
    }

    @Test
    void aLogOfNothingElseGoesOn() throws IOException {
      String name;
      try (UpdateLog log = open(100)) {
        log.skip(-1);
        name = log.name();
      }
      try (UpdateLog log = open(100)) {
        assertThat(log.name()).isEqualTo(name);
        push(log, 1);
        assertThat(toldAfter(log, 0)).containsExactly("lost -1 up to 1", "2");
        assertThat(toldAfter(log, 1)).containsExactly("2");
      }
    }

    @Test
    void aRecordOfItThatWasNotWrittenWhole_isLeftOut() throws IOException {
      Path killed = Files.createDirectory(folder.resolve("killed"));
      try (UpdateLog log = open(100)) {
        push(log, 2);
        log.skip(-1);
        byte[] whole = Files.readAllBytes(folder.resolve(FILE));
        for (int cut = 1; cut <= LogRecords.HEADER_BYTES; cut++) {
          Files.write(killed.resolve(FILE), Arrays.copyOf(whole, whole.length - cut));
          try (UpdateLog next = open(killed, 100)) {
            assertThat(next.name()).isEqualTo(log.name());
            push(next, 1);
            assertThat(toldAfter(next, 1)).containsExactly("2", "3");
          }
        }
        Files.write(killed.resolve(FILE), whole);
        try (UpdateLog next = open(killed, 100)) {
          assertThat(toldAfter(next, 1)).containsExactly("2", "lost -1 up to 3");
        }
      }
    }

    @Test
    void aFileThatWasNotBegunWhole_isNoLogs() throws IOException {
      Path killed = Files.createDirectory(folder.resolve("killed"));
      try (UpdateLog log = open(100)) {
        push(log, 200);
        byte[] begun = Files.readAllBytes(folder.resolve(FILE));
        Arrays.fill(begun, 0, LogHeader.BYTES, (byte) 0);
        Files.write(killed.resolve(FILE), begun);
        Files.copy(folder.resolve("updates.log.1"), killed.resolve("updates.log.1"));
        try (UpdateLog next = open(killed, 100)) {
          assertThat(next.name()).isNotEqualTo(log.name());
          assertThat(next.last()).isZero();
        }
      }
    }

    @Test
    void recordsWhoseIdsDoNotGrow_areDamaged() throws IOException {
      LogHeader header = LogHeader.begin("ada", 71);
      write(header, oldRecord(7, new byte[] {1, 2, 3, 4}), oldRecord(7, new byte[0]));
      try (UpdateLog log = open(100)) {
        assertThat(log.name()).isNotEqualTo(header.name());
        assertThat(log.last()).isZero();
      }
    }

    @Test
    void aFileOfBeforeThereWereSuchRecordsIsRead() throws IOException {
      LogHeader header = LogHeader.begin("ada", 71);
      byte[] end = LogRecords.last().array();
      write(header, oldRecord(7, new byte[] {1, 2, 3, 4}), oldRecord(9, new byte[0]), end);
      try (UpdateLog log = open(100)) {
        assertThat(log.name()).isEqualTo(header.name());
        push(log, 1);
        assertThat(toldAfter(log, 6)).containsExactly("7", "lost 2 up to 9", "10");
      }
    }

    private void write(LogHeader header, byte[]... records) throws IOException {
      Path file = folder.resolve(FILE);
      Files.write(file, header.bytes().array());
      for (byte[] record : records) {
        Files.write(file, record, StandardOpenOption.APPEND);
      }
    }

    private static byte[] oldRecord(long id, byte[] tl) {
      CRC32 checksum = new CRC32();
      checksum.update(tl);
      return ByteBuffer.allocate(24 + tl.length)
          .putLong(id)
          .putLong(1_700_000)
          .putInt(tl.length)
          .putInt((int) checksum.getValue())
          .put(tl)
          .array();
    }

    /** The file is gone when it is full and has to make room. */
    private void breakFile(UpdateLog log) throws IOException {
      Files.delete(folder.resolve(FILE));
      while (log.isKept()) {
        push(log, 1);
      }
    }

    private UpdateLog open(int capacity) throws IOException {
      return open(folder, capacity);
    }

    private UpdateLog open(Path where, int capacity) throws IOException {
      return new UpdateLog(
          new FileUpdateStore(where, "ada", 71, 1_000), capacity, 1_000_000, now::get);
    }

    private static void push(UpdateLog log, int count) {
      for (int i = 0; i < count; i++) {
        log.append(new byte[] {1, 2, 3, 4});
      }
    }

    private static List<String> toldAfter(UpdateLog log, long id) {
      UpdateHub hub = new UpdateHub(log, Runnable::run);
      return UnknownLossTest.listen(log, hub, StreamStart.after(log, log.name(), id)).told();
    }
  }

  private static StreamReader listen(UpdateLog log, UpdateHub hub, StreamStart start) {
    StreamReader reader = new StreamReader(UpdateFormat.TL);
    UpdateMessages messages = new UpdateMessages(log.name(), Layer71.LAYER, TRANSCODER);
    hub.add(new UpdateStream(log, messages, UpdateFormat.TL, start, reader));
    return reader;
  }
}
