package dev.mtproto.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link Credentials#file}. */
final class FileCredentials implements Credentials {
  private final Path file;

  FileCredentials(Path file) {
    this.file = file.toAbsolutePath();
  }

  @Override
  public Optional<SavedSession> load() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SavedSessionJson.read(Files.readAllBytes(file)));
    } catch (JsonProcessingException damaged) {
      // Its message would quote the file, and the file is a secret.
      throw problem(
          "is no JSON at line " + damaged.getLocation().getLineNr() + "; it was left as it is",
          null);
    } catch (IOException | IllegalArgumentException damaged) {
      throw problem("is damaged: " + damaged.getMessage() + "; it was left as it is", damaged);
    }
  }

  /** Writes another file beside it and puts that in its place, so that there is always a whole. */
  @Override
  public synchronized void save(SavedSession session) {
    try {
      Path fresh = Files.createTempFile(folder(), file.getFileName() + ".", ".tmp", ownerOnly());
      try {
        write(fresh, SavedSessionJson.write(session));
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException failed) {
      throw problem("cannot be written", failed);
    }
  }

  private static void write(Path path, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
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

  private FileAttribute<?>[] ownerOnly() {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  @Override
  public synchronized void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw problem("cannot be deleted", failed);
    }
  }

  private CredentialsException problem(String text, @Nullable Throwable cause) {
    return new CredentialsException("the credentials file " + file + " " + text, cause);
  }

  @Override
  public String toString() {
    return "credentials in " + file;
  }
}
