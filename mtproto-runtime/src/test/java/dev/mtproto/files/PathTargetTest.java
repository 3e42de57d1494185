package dev.mtproto.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.FileTransferException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk of a download that did not come to its end. */
final class PathTargetTest {
  private static final int PART = 1024;

  private final Path folder;
  private final Path target;
  private final Path partial;

  PathTargetTest(@TempDir Path folder) {
    this.folder = folder;
    this.target = folder.resolve("film");
    this.partial = folder.resolve("film.part");
  }

  private PathTarget open(String identity, int partSize) throws IOException {
    return PathTarget.open(target, identity, partSize);
  }

  private static void write(PathTarget file, int part, char content, int size) throws IOException {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) content);
    file.write(part, ByteBuffer.wrap(bytes));
  }

  /** Three of four parts, which are noted. */
  private void cut(String identity, char content) throws IOException {
    try (PathTarget file = open(identity, PART)) {
      for (int part = 0; part < 3; part++) {
        write(file, part, content, PART);
      }
      file.interrupted();
    }
  }

  /** What a download that goes on, or begins anew, makes of what is there. */
  private String finished(String identity) throws IOException {
    try (PathTarget file = open(identity, PART)) {
      for (int part = 0; part < 4; part++) {
        if (!file.has(part)) {
          write(file, part, 'A', PART);
        }
      }
      file.finish(4L * PART);
    }
    return Files.readString(target);
  }

  @Test
  void whatIsThereOfAFileIsGoneOnWith() throws IOException {
    cut("document 1", 'A');

    try (PathTarget again = open("document 1", PART)) {
      assertThat(again.has(2)).isTrue();
      assertThat(again.has(3)).isFalse();
    }
    assertThat(finished("document 1")).isEqualTo("A".repeat(4 * PART));
  }

  @Test
  void twoFilesAreNotPutTogetherThoughOneIsKilledBeforeItNotesAnything() throws IOException {
    cut("document 1", 'A');
    try (PathTarget killed = open("document 2", PART)) {
      write(killed, 0, 'B', PART);
      write(killed, 2, 'B', PART);
    }

    assertThat(finished("document 1")).isEqualTo("A".repeat(4 * PART));
  }

  @Test
  void twoSizesOfPartsAreNotPutTogether() throws IOException {
    cut("document 1", 'A');
    try (PathTarget killed = open("document 1", 2 * PART)) {
      write(killed, 1, 'B', 2 * PART);
    }

    assertThat(finished("document 1")).isEqualTo("A".repeat(4 * PART));
  }

  @Test
  void partsThatAreNotedAndNotThereAreFetchedAgain() throws IOException {
    cut("document 1", 'A');
    try (FileChannel lost = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      lost.truncate(2 * PART);
    }

    assertThat(finished("document 1")).isEqualTo("A".repeat(4 * PART));
  }

  @Test
  void aFileThatIsFinishedKeepsOthersOutUntilItHasItsName() throws IOException {
    try (PathTarget file = open("document 1", PART)) {
      write(file, 0, 'A', PART);
      assertThatThrownBy(() -> open("document 1", PART))
          .isInstanceOf(FileTransferException.class)
          .hasMessageContaining("is being downloaded by somebody else");
      file.finish(PART);
    }

    assertThat(Files.readString(target)).isEqualTo("A".repeat(PART));
    assertThat(folder.toFile().list()).containsExactly("film");
  }
}
