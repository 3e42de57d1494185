package dev.mtproto.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;
import org.jspecify.annotations.Nullable;

/** The lines that were typed, but for those with secrets; in a file that is the user's alone. */
final class KeptHistory extends DefaultHistory {
  private static final FileAttribute<?> OWNERS_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> OWNERS_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final CommandLines lines;

  KeptHistory(CommandLines lines) {
    this.lines = lines;
  }

  /** Where it is kept unless the user says otherwise. */
  static Path usualFile() {
    String state = System.getenv("XDG_STATE_HOME");
    Path folder =
        state == null || state.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(state);
    return folder.resolve("mtproto").resolve("history");
  }

  /** Makes the file if it is not there; null if that cannot be done: then nothing is kept. */
  static @Nullable Path prepare(Path file) {
    try {
      if (!Files.exists(file)) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
          Files.createDirectories(folder, OWNERS_FOLDER);
        }
        Files.createFile(file, OWNERS_FILE);
      }
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      return file;
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  @Override
  public void add(Instant time, String line) {
    if (!lines.hasSecrets(line)) {
      super.add(time, line);
    }
  }
}
