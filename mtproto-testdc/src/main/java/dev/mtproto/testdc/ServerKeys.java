package dev.mtproto.testdc;

import dev.mtproto.internal.crypto.RsaPrivateKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The RSA keys of data centres. */
final class ServerKeys {
  private ServerKeys() {}

  /** The key of all data centres of this process that were not given one. */
  static RsaPrivateKey shared() {
    return Shared.KEY;
  }

  /** Made when it is first needed, which takes some tenths of a second. */
  private static final class Shared {
    static final RsaPrivateKey KEY = generate();
  }

  /**
   * A new key. Its fingerprint does not begin with a zero digit: several clients compare it without
   * its leading zeros.
   */
  static RsaPrivateKey generate() {
    RsaPrivateKey key = RsaPrivateKey.generate();
    while (key.publicKey().fingerprint() >>> 60 == 0) {
      key = RsaPrivateKey.generate();
    }
    return key;
  }

  /** The key of a file, which is made if it does not exist. */
  static RsaPrivateKey load(Path file) {
    try {
      if (Files.exists(file)) {
        return RsaPrivateKey.fromPem(Files.readString(file));
      }
      RsaPrivateKey key = generate();
      Files.createFile(file, ownerOnly());
      Files.writeString(file, key.toPem());
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or write the key in " + file, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
