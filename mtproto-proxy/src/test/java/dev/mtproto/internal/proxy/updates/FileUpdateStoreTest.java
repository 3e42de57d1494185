package dev.mtproto.internal.proxy.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUpdateStoreTest {
  private final Path folder;

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
  void whatACrashCutOffIsLeftOut() throws IOException {
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      log.append(new byte[100]);
      log.append(new byte[100]);
    }
    byte[] whole = Files.readAllBytes(folder.resolve("updates.log"));
    for (int cut = 1; cut < 124; cut++) {
      Files.write(folder.resolve("updates.log"), Arrays.copyOf(whole, whole.length - cut));
      try (FileUpdateStore store = store()) {
        assertThat(log(store).last()).isEqualTo(1);
      }
    }
  }

  @Test
  void aDamagedRecordEndsTheLog() throws IOException {
    try (FileUpdateStore store = store()) {
      log(store).append(new byte[100]);
    }
    byte[] bytes = Files.readAllBytes(folder.resolve("updates.log"));
    bytes[60] = 1;
    Files.write(folder.resolve("updates.log"), bytes, StandardOpenOption.TRUNCATE_EXISTING);
    try (FileUpdateStore store = store()) {
      assertThat(log(store).last()).isZero();
    }
  }

  @Test
  void theFilesStayBoundedAndTheLatestUpdatesAreThere() throws IOException {
    try (FileUpdateStore store = store()) {
      UpdateLog log = log(store);
      for (int i = 0; i < 100; i++) {
        log.append(new byte[100]);
      }
    }
    assertThat(Files.size(folder.resolve("updates.log"))).isLessThanOrEqualTo(1_000);
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
    Files.delete(folder.resolve("updates.log"));
    for (int i = 0; i < 100; i++) {
      log.append(new byte[100]);
    }
    assertThat(log.last()).isEqualTo(100);
    assertThat(log.get(100)).isNotNull();
    try (FileUpdateStore next = store()) {
      assertThat(next.name()).isNotEqualTo(store.name());
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
    return new FileUpdateStore(folder, 1_000);
  }

  private static UpdateLog log(UpdateStore store) {
    return new UpdateLog(store, 1_000, 1_000_000, () -> 0L);
  }
}
