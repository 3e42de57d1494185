package dev.mtproto.credentials;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okio.ByteString;

/**
 * {@link Credentials#file}: the session is the file itself, a part is a file beside it, whose name
 * is the file's and the part's. Synchronized, so that of two who write a document one is last.
 */
final class FileStorage implements Storage {
  private static final String TEMPORARY = ".tmp";
  private static final int MOST_LINKS = 40;
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path file;

  /**
   * Where a file is kept.
   *
   * @param file may be a link: then what it leads to is written and locked, under whatever name a
   *     client comes, and the link stays
   */
  FileStorage(Path file) {
    this.file = target(file.toAbsolutePath());
  }

  private static Path target(Path file) {
    Path target = file;
    try {
      for (int hop = 0; hop < MOST_LINKS && Files.isSymbolicLink(target); hop++) {
        target = target.resolveSibling(Files.readSymbolicLink(target));
      }
      return target;
    } catch (IOException unreadable) {
      return file;
    }
  }

  private Path path(String name) {
    return name.equals(SESSION) ? file : file.resolveSibling(file.getFileName() + "." + name);
  }

  @Override
  public Optional<ByteString> read(String name) {
    try {
      return Optional.of(ByteString.of(Files.readAllBytes(path(name))));
    } catch (NoSuchFileException nothing) {
      return Optional.empty();
    } catch (IOException failed) {
      throw problem(name, "cannot be read", failed);
    }
  }

  /** Writes another file beside it and puts that in its place, so that there is always a whole. */
  @Override
  public synchronized void write(String name, ByteString bytes) {
    Path target = path(name);
    try {
      Path fresh =
          Files.createTempFile(folder(), target.getFileName() + ".", TEMPORARY, ownerOnly());
      try {
        Uninterrupted.run(() -> fill(fresh, bytes));
        Files.move(
            fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      forceFolder();
    } catch (IOException failed) {
      throw problem(name, "cannot be written", failed);
    }
  }

  private static void fill(Path path, ByteString bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = bytes.asByteBuffer();
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** The folder, made if it is not there. */
  private Path folder() throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("it is no file");
    }
    return Files.createDirectories(folder);
  }

  /** Until then a machine that loses its power may come back with the old file. */
  private void forceFolder() throws IOException {
    if (isPosix()) {
      Path path = folder();
      Uninterrupted.run(
          () -> {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
              folder.force(true);
            }
          });
    }
  }

  private boolean isPosix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private FileAttribute<?>[] ownerOnly() {
    return isPosix() ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
  }

  @Override
  public synchronized void delete(String name) {
    try {
      if (Files.deleteIfExists(path(name))) {
        forceFolder();
      }
      if (name.equals(SESSION)) {
        deleteLeftovers();
      }
    } catch (IOException failed) {
      throw problem(name, "cannot be deleted", failed);
    }
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    String prefix = file.getFileName() + ".";
    try (Stream<Path> beside = Files.list(folder())) {
      for (Path path : beside.toList()) {
        String fileName = String.valueOf(path.getFileName());
        if (path.equals(file)) {
          names.add(SESSION);
        } else if (fileName.startsWith(prefix) && isPart(fileName.substring(prefix.length()))) {
          names.add(fileName.substring(prefix.length()));
        }
      }
    } catch (IOException failed) {
      throw problem(SESSION, "cannot be listed", failed);
    }
    return names;
  }

  /** Neither temporary files, whose names have a dot, nor the lock. */
  private static boolean isPart(String name) {
    return NAME.matcher(name).matches() && !name.equals(LOCK);
  }

  @Override
  public CredentialsLock lock() {
    try {
      CredentialsLock lock =
          FileLocks.lock(folder(), file.getFileName() + "." + LOCK, ownerOnly(), file);
      deleteLeftovers();
      return lock;
    } catch (IOException failed) {
      throw problem(SESSION, "cannot be locked", failed);
    }
  }

  /** What a process that was killed while it saved has left: secrets, which nobody would remove. */
  private void deleteLeftovers() throws IOException {
    Pattern leftover =
        Pattern.compile(Pattern.quote(file.getFileName() + ".") + "([a-z0-9-]+\\.)?\\d+\\.tmp");
    try (Stream<Path> beside = Files.list(folder())) {
      for (Path path : beside.toList()) {
        if (leftover.matcher(String.valueOf(path.getFileName())).matches()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private CredentialsException problem(String name, String text, Throwable cause) {
    return new CredentialsException("the credentials file " + path(name) + " " + text, cause);
  }

  @Override
  public String toString() {
    return "credentials file " + file;
  }
}
