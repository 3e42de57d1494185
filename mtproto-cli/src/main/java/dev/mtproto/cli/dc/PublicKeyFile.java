package dev.mtproto.cli.dc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file that clients read the data centre's public key from: beside the private key, {@code
 * dc.pub.pem} for {@code dc.pem}; without one, a temporary file that goes when the command ends.
 */
final class PublicKeyFile implements AutoCloseable {
  private static final String PEM = ".pem";

  private final Path path;
  private final boolean temporary;

  private PublicKeyFile(Path path, boolean temporary) {
    this.path = path;
    this.temporary = temporary;
  }

  static PublicKeyFile write(String pem, @Nullable Path keyFile) throws IOException {
    Path file = keyFile == null ? Files.createTempFile("mtproto-dc-", PEM) : besides(keyFile);
    Files.writeString(file, pem);
    return new PublicKeyFile(file.toAbsolutePath().normalize(), keyFile == null);
  }

  private static Path besides(Path keyFile) {
    String name = keyFile.getFileName().toString();
    String base = name.endsWith(PEM) ? name.substring(0, name.length() - PEM.length()) : name;
    return keyFile.resolveSibling(base + ".pub" + PEM);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      Files.deleteIfExists(path);
    }
  }
}
