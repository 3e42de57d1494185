package dev.mtproto.internal.proxy.updates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Keeps a log in two files of a folder: the one being written and, when that is full, the one
 * before. A file begins with the log's name; a record is id, time, length, CRC32 and TL. What a
 * crash has cut off at the end is left out.
 */
public final class FileUpdateStore implements UpdateStore {
  private static final int NAME_BYTES = 16;
  private static final int HEADER_BYTES = Long.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;

  private final Path current;
  private final Path previous;
  private final long maxFileBytes;
  private final String name;
  private final List<LoggedUpdate> kept = new ArrayList<>();
  private FileChannel channel;

  /**
   * Opens the log of a folder, or begins one.
   *
   * @param maxFileBytes how long each of the two files may become
   */
  public FileUpdateStore(Path folder, long maxFileBytes) throws IOException {
    Files.createDirectories(folder);
    this.current = folder.resolve("updates.log");
    this.previous = folder.resolve("updates.log.1");
    this.maxFileBytes = maxFileBytes;
    read(previous, nameOf(current));
    long end = read(current, nameOf(current));
    this.name = end == 0 ? UpdateStore.newName() : nameOf(current);
    this.channel = open(end);
  }

  private static String nameOf(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) < NAME_BYTES) {
      return "";
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer name = ByteBuffer.allocate(NAME_BYTES);
      channel.read(name, 0);
      return new String(name.array(), StandardCharsets.US_ASCII);
    }
  }

  /** Reads the whole records of a file of that log; where the last of them ends. */
  private long read(Path file, String log) throws IOException {
    if (log.isEmpty() || !nameOf(file).equals(log)) {
      return 0;
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).position(NAME_BYTES);
    int end = bytes.position();
    while (readRecord(bytes)) {
      end = bytes.position();
    }
    return end;
  }

  private boolean readRecord(ByteBuffer bytes) {
    if (bytes.remaining() < HEADER_BYTES) {
      return false;
    }
    long id = bytes.getLong();
    long receivedAt = bytes.getLong();
    int length = bytes.getInt();
    int checksum = bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      return false;
    }
    byte[] tl = new byte[length];
    bytes.get(tl);
    if (checksum(tl) != checksum) {
      return false;
    }
    kept.add(new LoggedUpdate(id, receivedAt, tl));
    return true;
  }

  private static int checksum(byte[] tl) {
    CRC32 checksum = new CRC32();
    checksum.update(tl);
    return (int) checksum.getValue();
  }

  private FileChannel open(long end) throws IOException {
    FileChannel opened =
        FileChannel.open(current, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    if (Files.getFileStore(current).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(current, PosixFilePermissions.fromString("rw-------"));
    }
    opened.truncate(end).position(end);
    if (end == 0) {
      write(opened, ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)));
    }
    return opened;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<LoggedUpdate> load() {
    return kept;
  }

  @Override
  public void save(LoggedUpdate update) {
    byte[] tl = update.tl();
    ByteBuffer record =
        ByteBuffer.allocate(HEADER_BYTES + tl.length)
            .putLong(update.id())
            .putLong(update.receivedAt())
            .putInt(tl.length)
            .putInt(checksum(tl))
            .put(tl)
            .flip();
    try {
      if (channel.position() + record.remaining() > maxFileBytes) {
        channel.close();
        Files.move(current, previous, StandardCopyOption.REPLACE_EXISTING);
        channel = open(0);
      }
      write(channel, record);
    } catch (IOException e) {
      forget(e);
      throw new UncheckedIOException("the log of updates cannot be written: " + current, e);
    }
  }

  private void forget(IOException why) {
    try {
      channel.close();
      Files.deleteIfExists(current);
      Files.deleteIfExists(previous);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the log of updates cannot be closed: " + current, e);
    }
  }
}
