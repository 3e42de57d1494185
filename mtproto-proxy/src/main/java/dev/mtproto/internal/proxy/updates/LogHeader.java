package dev.mtproto.internal.proxy.updates;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * How a file of a log begins.
 *
 * @param name the log's name
 * @param owner whose updates they are, as a hash
 * @param boot the start of the machine since which it has been written
 */
record LogHeader(String name, String owner, String boot) {
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

  /** The start of this machine; where nobody knows it, that of this process. */
  static final String THIS_BOOT = thisBoot();

  private static final String MAGIC = "mtplog2\n";
  private static final int NAME = 16;
  private static final int OWNER = 64;
  private static final int BOOT = 36;

  /** How long it is. */
  static final int BYTES = MAGIC.length() + NAME + OWNER + BOOT;

  /** The beginning of a new log. */
  static LogHeader begin(String owner) {
    return new LogHeader(UpdateStore.newName(), hash(owner), THIS_BOOT);
  }

  private static String thisBoot() {
    try {
      String id = Files.readString(BOOT_ID).strip();
      return id.length() == BOOT ? id : UUID.randomUUID().toString();
    } catch (IOException e) {
      return UUID.randomUUID().toString();
    }
  }

  private static String hash(String owner) {
    return ByteString.encodeUtf8(owner).sha256().hex();
  }

  boolean isOf(String anOwner) {
    return owner.equals(hash(anOwner));
  }

  /**
   * Whether whatever was written is there, though nobody closed the file: what a process wrote the
   * machine keeps when the process is killed, until it ends itself.
   */
  boolean isOfThisBoot() {
    return boot.equals(THIS_BOOT);
  }

  /** The same log, written from now on. */
  LogHeader now() {
    return new LogHeader(name, owner, THIS_BOOT);
  }

  /** The header of a file; null if it has none. */
  static @Nullable LogHeader read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes) < 0) {
          return null;
        }
      }
    }
    String text = new String(bytes.array(), StandardCharsets.US_ASCII);
    int name = MAGIC.length();
    int owner = name + NAME;
    int boot = owner + OWNER;
    return text.startsWith(MAGIC)
        ? new LogHeader(
            text.substring(name, owner), text.substring(owner, boot), text.substring(boot))
        : null;
  }

  ByteBuffer bytes() {
    return ByteBuffer.wrap((MAGIC + name + owner + boot).getBytes(StandardCharsets.US_ASCII));
  }
}
