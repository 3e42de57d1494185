package dev.mtproto.internal.proxy.updates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a log in two files of a folder: the one being written and, when that is full, the one
 * before. A folder is for one daemon at a time, and a log for one account.
 *
 * <p>A log goes on if it is sure that no id of it was given to an update that is not there: it was
 * closed, or the machine has been running since. Otherwise there is a new one, with another name.
 *
 * <p>Each file begins with the latest loss of unknown size before it: a client that comes back from
 * before it is told so, though the record of the loss itself went with an older file.
 */
public final class FileUpdateStore implements UpdateStore {
  private final Path current;
  private final Path previous;
  private final long maxFileBytes;
  private final FileChannel lock;
  private final LogHeader header;
  private final List<LoggedUpdate> kept = new ArrayList<>();

  /** Null after it could not be written to: then nothing is kept until another is begun. */
  private @Nullable FileChannel channel;

  /**
   * Opens the log of a folder, or begins one.
   *
   * @param owner whose updates they are: those of somebody else in the folder are dropped
   * @param layer the number of their layer: those of another one would be read wrongly
   * @param maxFileBytes how long each of the two files may become
   * @throws IOException if another daemon has the folder, its updates are of another layer, or it
   *     cannot be read or written
   */
  public FileUpdateStore(Path folder, String owner, int layer, long maxFileBytes)
      throws IOException {
    Files.createDirectories(folder);
    this.current = folder.resolve("updates.log");
    this.previous = folder.resolve("updates.log.1");
    this.maxFileBytes = maxFileBytes;
    this.lock = lock(folder);
    try {
      LogHeader found = LogHeader.read(current);
      long end = found != null && found.isOf(owner) ? read(found, layer) : 0;
      this.header = found == null || end == 0 ? LogHeader.begin(owner, layer) : found.now(layer);
      if (end == 0) {
        kept.clear();
        Files.deleteIfExists(previous);
      }
      this.channel = open(end);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // By this process, which is the same.
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
    channel.close();
    throw new IOException("another daemon keeps its updates in " + folder);
  }

  /** Reads both files of a log; where the last record ends, or 0 if the log cannot go on. */
  private long read(LogHeader found, int layer) throws IOException {
    if (!found.isOfLayer(layer)) {
      throw new IOException(
          String.format(
              "the updates in %s are of layer %d, and this daemon speaks layer %d; delete the file"
                  + " to give up what clients have not read of them",
              current, found.layer(), layer));
    }
    LogHeader before = LogHeader.read(previous);
    if (before != null && before.name().equals(found.name())) {
      kept.addAll(records(previous).updates());
    }
    LogRecords records = records(current);
    kept.addAll(records.updates());
    boolean isAllThere = records.isClosed() || (found.isOfThisBoot() && !records.isDamaged());
    return isAllThere ? records.end() : 0;
  }

  private static LogRecords records(Path file) throws IOException {
    return new LogRecords(ByteBuffer.wrap(Files.readAllBytes(file)).position(LogHeader.BYTES));
  }

  /** Opens the file, with what it has up to an end, and more. */
  private FileChannel open(long end, ByteBuffer... more) throws IOException {
    FileChannel opened =
        FileChannel.open(current, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    try {
      if (Files.getFileStore(current).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(current, PosixFilePermissions.fromString("rw-------"));
      }
      fill(opened, header, end, more);
      // It is not closed any more, whatever happens.
      opened.force(true);
      return opened;
    } catch (IOException | RuntimeException failed) {
      opened.close();
      throw failed;
    }
  }

  /** Leaves a file as it is up to an end, and adds records; the next one goes after them. */
  static void fill(SeekableByteChannel file, LogHeader header, long end, ByteBuffer... records)
      throws IOException {
    file.truncate(end);
    file.position(Math.max(end, LogHeader.BYTES));
    for (ByteBuffer record : records) {
      write(file, record);
    }
    // Last: who is killed before it leaves no log, rather than one that gives its ids again.
    file.position(0);
    write(file, header.bytes());
    file.position(file.size());
  }

  @Override
  public String name() {
    return header.name();
  }

  @Override
  public List<LoggedUpdate> load() {
    return kept;
  }

  @Override
  public void save(LoggedUpdate update, long unknownLoss) {
    ByteBuffer record = LogRecords.record(update);
    try {
      FileChannel file = channel;
      if (file == null) {
        channel = begin(unknownLoss, record);
      } else if (file.position() + record.remaining() + LogRecords.HEADER_BYTES > maxFileBytes) {
        file.close();
        Files.move(current, previous, StandardCopyOption.REPLACE_EXISTING);
        channel = begin(unknownLoss, record);
      } else {
        write(file, record);
      }
    } catch (IOException e) {
      forget(e);
      throw new UncheckedIOException("the log of updates cannot be written: " + current, e);
    }
  }

  private FileChannel begin(long unknownLoss, ByteBuffer record) throws IOException {
    return unknownLoss == 0
        ? open(0, record)
        : open(0, LogRecords.record(LoggedUpdate.unknownLoss(unknownLoss, 0)), record);
  }

  /** What is there would be taken for all that there was. */
  private void forget(IOException why) {
    FileChannel broken = channel;
    channel = null;
    try {
      if (broken != null) {
        broken.close();
      }
      Files.deleteIfExists(current);
      Files.deleteIfExists(previous);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private static void write(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    try (FileChannel held = lock) {
      FileChannel file = channel;
      channel = null;
      if (file != null) {
        try (file) {
          write(file, LogRecords.last());
          file.force(true);
        }
      } else if (held.isOpen()) {
        Files.deleteIfExists(current);
        Files.deleteIfExists(previous);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the log of updates cannot be closed: " + current, e);
    }
  }
}
