package dev.mtproto.internal.proxy.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUpdateStoreTest {
  private static final String FILE = "updates.log";
  private static final int LAYER = 71;

  private final Path folder;
  private final AtomicLong now = new AtomicLong();

  FileUpdateStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aLogGoesOnAfterARestart() throws IOException {
    String name;
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      log.append(new byte[] {1, 2, 3, 4});
      log.append(new byte[] {5, 6, 7, 8});
      name = log.name();
    }
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      log.append(new byte[] {9, 9, 9, 9});
      assertThat(log.name()).isEqualTo(name);
      assertThat(log.last()).isEqualTo(3);
      assertThat(Objects.requireNonNull(log.get(2)).tl()).containsExactly(5, 6, 7, 8);
    }
  }

  @Test
  void whatAKilledDaemonHadNotWrittenWholeIsLeftOut() throws IOException {
    Path killed = folder.resolve("killed");
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      log.append(new byte[100]);
      log.append(new byte[100]);
      copyTo(killed);
      byte[] whole = Files.readAllBytes(killed.resolve(FILE));
      for (int cut = 1; cut < 124; cut++) {
        Files.write(killed.resolve(FILE), Arrays.copyOf(whole, whole.length - cut));
        try (FileUpdateStore next = store(killed)) {
          assertThat(next.name()).isEqualTo(store.name());
          assertThat(log(next).last()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void aMachineThatEndedUnforeseen_hasAnotherLogSinceItsLastUpdatesMayBeMissing()
      throws IOException {
    try (FileUpdateStore store = store()) {
      log(store).append(new byte[100]);
      Path other = folder.resolve("other");
      copyTo(other);
      pretendAnotherBoot(other);
      try (FileUpdateStore next = store(other)) {
        assertThat(next.name()).isNotEqualTo(store.name());
        assertThat(log(next).last()).isZero();
      }
    }
  }

  @Test
  void aLogThatWasClosedGoesOnWhateverHappenedToTheMachine() throws IOException {
    FileUpdateStore store = store();
    log(store).append(new byte[100]);
    store.close();
    pretendAnotherBoot(folder);
    try (FileUpdateStore next = store()) {
      assertThat(next.name()).isEqualTo(store.name());
      assertThat(log(next).last()).isEqualTo(1);
    }
  }

  @Test
  void aLogThatWasOpenedAgainIsNotTakenForAClosedOne() throws IOException {
    store().close();
    try (FileUpdateStore store = store()) {
      Path other = folder.resolve("other");
      copyTo(other);
      pretendAnotherBoot(other);
      try (FileUpdateStore next = store(other)) {
        assertThat(next.name()).isNotEqualTo(store.name());
      }
    }
  }

  @Test
  void aDamagedRecordEndsTheLogAndItsName() throws IOException {
    FileUpdateStore store = store();
    UpdateLog log = log(store);
    log.append(new byte[100]);
    log.append(new byte[100]);
    store.close();
    byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
    bytes[LogHeader.BYTES + 60] = 1;
    Files.write(folder.resolve(FILE), bytes, StandardOpenOption.TRUNCATE_EXISTING);
    try (FileUpdateStore next = store()) {
      assertThat(next.name()).isNotEqualTo(store.name());
      assertThat(log(next).last()).isZero();
    }
  }

  @Test
  void oneAccountsUpdatesAreNotForAnother() throws IOException {
    FileUpdateStore adas = store();
    log(adas).append("secret of ada".getBytes(StandardCharsets.US_ASCII));
    adas.close();
    try (FileUpdateStore graces = new FileUpdateStore(folder, "grace", LAYER, 1_000)) {
      assertThat(graces.name()).isNotEqualTo(adas.name());
      assertThat(graces.load()).isEmpty();
      assertThat(folder.resolve(FILE))
          .content(StandardCharsets.ISO_8859_1)
          .doesNotContain("secret");
    }
  }

  @Test
  void updatesOfAnotherLayer_areRefusedAndStay() throws IOException {
    try (FileUpdateStore store = store()) {
      log(store).append(new byte[4]);
    }
    assertThatThrownBy(() -> new FileUpdateStore(folder, "ada", 190, 1_000))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("of layer 71, and this daemon speaks layer 190")
        .hasMessageContaining(folder.resolve(FILE).toString());
    try (FileUpdateStore store = store()) {
      assertThat(log(store).last()).isEqualTo(1);
    }
  }

  @Test
  void somebodyElsesUpdatesOfAnotherLayer_areDroppedAsAnyOfHis() throws IOException {
    store().close();
    try (FileUpdateStore graces = new FileUpdateStore(folder, "grace", 190, 1_000)) {
      assertThat(graces.load()).isEmpty();
    }
  }

  @Test
  void aLogThatSaysNoLayer_goesOnAndSaysItFromThenOn() throws IOException {
    FileUpdateStore old = store();
    log(old).append(new byte[] {1, 2, 3, 4});
    old.close();
    withoutLayer(folder.resolve(FILE), old.name());
    try (FileUpdateStore store = store()) {
      assertThat(store.name()).isEqualTo(old.name());
      assertThat(Objects.requireNonNull(log(store).get(1)).tl()).containsExactly(1, 2, 3, 4);
    }
    assertThatThrownBy(() -> new FileUpdateStore(folder, "ada", 190, 1_000))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("of layer 71");
  }

  /** As files began before they told the layer: with all of the hash in its place. */
  private static void withoutLayer(Path file, String name) throws IOException {
    String owner = ByteString.encodeUtf8("ada").sha256().hex();
    String header = "mtplog2\n" + name + owner + LogHeader.THIS_BOOT;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(header.getBytes(StandardCharsets.US_ASCII)));
      assertThat(channel.position()).isEqualTo(LogHeader.BYTES);
    }
  }

  @Test
  void whoIsKilledWhileHeBeginsAFile_leavesNoLogThatGivesIdsAgain() throws IOException {
    LogHeader header = LogHeader.begin("ada", LAYER);
    LoggedUpdate update = new LoggedUpdate(100, 1, new byte[40]);
    int whole = LogHeader.BYTES + 2 * LogRecords.HEADER_BYTES + 40;
    for (int written = 0; written <= whole; written += 4) {
      DyingFile file = new DyingFile(written);
      try {
        FileUpdateStore.fill(
            file,
            header,
            0,
            LogRecords.record(LoggedUpdate.unknownLoss(99, 1)),
            LogRecords.record(update));
        assertThat(written).isEqualTo(whole);
      } catch (IOException killed) {
        assertThat(written).isLessThan(whole);
      }
      Files.write(folder.resolve(FILE), file.bytes());
      try (FileUpdateStore next = store()) {
        boolean goesOn = next.name().equals(header.name());
        assertThat(goesOn).as("after %s bytes", written).isEqualTo(written == whole);
        assertThat(log(next).last()).isEqualTo(goesOn ? 100 : 0);
      }
    }
  }

  @Test
  void aFolderIsForOneDaemonAtATime() throws IOException {
    try (FileUpdateStore store = store()) {
      assertThatThrownBy(this::store)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("daemon");
      log(store).append(new byte[4]);
    }
    store().close();
  }

  @Test
  void theFilesStayBoundedAndTheLatestUpdatesAreThere() throws IOException {
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      for (int i = 0; i < 100; i++) {
        log.append(new byte[100]);
      }
    }
    assertThat(Files.size(folder.resolve(FILE))).isLessThanOrEqualTo(1_000);
    assertThat(Files.size(folder.resolve("updates.log.1"))).isLessThanOrEqualTo(1_000);
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      assertThat(log.last()).isEqualTo(100);
      assertThat(log.get(95)).isNotNull();
    }
  }

  @Test
  void idsOfUpdatesThatWereLostAreNotGivenAgainAfterARestart() throws IOException {
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      log.append(new byte[4]);
      log.skip(5);
    }
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      assertThat(log.last()).isEqualTo(6);
      log.append(new byte[4]);
      assertThat(log.get(7)).isNotNull();
      assertThat(log.get(6)).isNull();
    }
  }

  @Test
  void aFileThatCannotBeWritten_endsNothingAndTheNextLogHasAnotherName() throws IOException {
    FileUpdateStore store = store();
    UpdateLog log = log(store);
    log.append(new byte[100]);
    Files.delete(folder.resolve(FILE));
    for (int i = 2; i <= 100; i++) {
      log.append(new byte[100]);
    }
    assertThat(log.isKept()).isFalse();
    assertThat(log.last()).isEqualTo(100);
    assertThat(log.get(1)).isNotNull();
    assertThat(log.get(100)).isNotNull();
    log.close();
    try (FileUpdateStore next = store()) {
      assertThat(next.name()).isNotEqualTo(store.name());
    }
  }

  @Test
  void aFileThatCanBeWrittenAgain_hasWhatComesFromThenOn() throws IOException {
    FileUpdateStore store = store();
    UpdateLog log = log(store);
    Files.delete(folder.resolve(FILE));
    for (int i = 1; i <= 10; i++) {
      log.append(new byte[100]);
    }
    assertThat(log.isKept()).isFalse();
    now.addAndGet(Duration.ofMinutes(1).toMillis());
    log.append(new byte[100]);
    assertThat(log.isKept()).isTrue();
    log.close();
    try (FileUpdateStore next = store()) {
      UpdateLog again = log(next);
      assertThat(next.name()).isEqualTo(store.name());
      assertThat(again.first()).isEqualTo(11);
      assertThat(again.last()).isEqualTo(11);
    }
  }

  @Test
  void whatComesAfterTheEndIsNotKept() throws IOException {
    FileUpdateStore store = store();
    UpdateLog log = log(store);
    log.append(new byte[4]);
    log.close();
    log.append(new byte[4]);
    try (FileUpdateStore next = store()) {
      assertThat(next.name()).isEqualTo(store.name());
      assertThat(log(next).last()).isEqualTo(1);
    }
  }

  private FileUpdateStore store() throws IOException {
    return store(folder);
  }

  private static FileUpdateStore store(Path folder) throws IOException {
    return new FileUpdateStore(folder, "ada", LAYER, 1_000);
  }

  private UpdateLog log(UpdateStore store) {
    return new UpdateLog(store, 1_000, 1_000_000, now::get);
  }

  /** What another process would find if this one were killed now. */
  private void copyTo(Path copy) throws IOException {
    Files.createDirectories(copy);
    Files.copy(folder.resolve(FILE), copy.resolve(FILE));
  }

  private static void pretendAnotherBoot(Path folder) throws IOException {
    LogHeader header = Objects.requireNonNull(LogHeader.read(folder.resolve(FILE)));
    String boot = UUID.randomUUID().toString();
    try (FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE)) {
      channel.write(new LogHeader(header.name(), header.owner(), LAYER, boot).bytes(), 0);
    }
  }
}
