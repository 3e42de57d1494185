package dev.mtproto.internal.proxy.updates;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * How a file of a log begins. Headers of before there were layers in them are as long: their hash
 * of the owner has more digits.
 *
 * @param name the log's name
 * @param owner whose updates they are, as the beginning of a hash
 * @param layer the number of the layer that they are of; {@link #UNKNOWN_LAYER} in an old file
 * @param boot the start of the machine since which it has been written
 */
record LogHeader(String name, String owner, int layer, String boot) {
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

  /** The start of this machine; where nobody knows it, that of this process. */
  static final String THIS_BOOT = thisBoot();

  /** Of a log that does not say it. */
  static final int UNKNOWN_LAYER = -1;

  private static final String MAGIC = "mtplog3\n";
  private static final String MAGIC_WITHOUT_LAYER = "mtplog2\n";
  private static final int NAME = 16;
  private static final int OWNER = 56;
  private static final int LAYER = 8;
  private static final int BOOT = 36;

  /** How long it is. */
  static final int BYTES = MAGIC.length() + NAME + OWNER + LAYER + BOOT;

  /** The beginning of a new log. */
  static LogHeader begin(String owner, int layer) {
    return new LogHeader(UpdateStore.newName(), hash(owner), layer, THIS_BOOT);
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
    return ByteString.encodeUtf8(owner).sha256().hex().substring(0, OWNER);
  }

  boolean isOf(String anOwner) {
    return owner.equals(hash(anOwner));
  }

  /** Whether its updates are of this layer, as far as anybody knows. */
  boolean isOfLayer(int aLayer) {
    return layer == aLayer || layer == UNKNOWN_LAYER;
  }

  /**
   * Whether whatever was written is there, though nobody closed the file: what a process wrote the
   * machine keeps when the process is killed, until it ends itself.
   */
  boolean isOfThisBoot() {
    return boot.equals(THIS_BOOT);
  }

  /** The same log, written from now on, of this layer. */
  LogHeader now(int aLayer) {
    return new LogHeader(name, owner, aLayer, THIS_BOOT);
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
    return parse(new String(bytes.array(), StandardCharsets.US_ASCII));
  }

  private static @Nullable LogHeader parse(String text) {
    boolean hasLayer = text.startsWith(MAGIC);
    if (!hasLayer && !text.startsWith(MAGIC_WITHOUT_LAYER)) {
      return null;
    }
    int owner = MAGIC.length() + NAME;
    int layer = owner + OWNER;
    int boot = layer + LAYER;
    try {
      return new LogHeader(
          text.substring(MAGIC.length(), owner),
          text.substring(owner, layer),
          hasLayer ? Integer.parseUnsignedInt(text, layer, boot, 16) : UNKNOWN_LAYER,
          text.substring(boot));
    } catch (NumberFormatException damaged) {
      return null;
    }
  }

  ByteBuffer bytes() {
    String number = String.format(Locale.ROOT, "%08x", layer);
    String text = MAGIC + name + owner + number + boot;
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
  }
}
