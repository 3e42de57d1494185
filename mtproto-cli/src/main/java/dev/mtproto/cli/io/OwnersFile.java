package dev.mtproto.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner can read. */
public final class OwnersFile {
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private OwnersFile() {}

  /**
   * Makes a file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
   */
  public static OutputStream create(Path file) throws IOException {
    return new BufferedOutputStream(
        Channels.newOutputStream(Files.newByteChannel(file, NEW, attributes(file))));
  }

  /**
   * Makes a file, in place of one that may be there; whole, whatever happens meanwhile. What a
   * process that was killed has left of it goes with the next one.
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(String.valueOf(folder));
    }
    Path fresh = folder.resolve("." + whole.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      try (OutputStream out = create(fresh)) {
        out.write(bytes);
      }
      Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static FileAttribute<?>[] attributes(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
