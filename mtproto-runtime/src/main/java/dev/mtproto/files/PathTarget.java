package dev.mtproto.files;

import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A local file, which takes the parts in any order, under another name until it is whole; beside it
 * stands which parts are there. Thread-safe: the monitor guards when that was saved, and is held
 * while saving.
 */
final class PathTarget implements DownloadTarget, Closeable {
  private static final long SAVE_EVERY = Duration.ofSeconds(2).toNanos();
  private static final String KIND = "mtproto-download 1";

  private final Path target;
  private final Path partial;
  private final Notes notes;
  private final Map<String, String> head;
  private final PartSet done;
  private final int partSize;
  private final FileChannel channel;
  private long saved = System.nanoTime();

  private PathTarget(
      Path target,
      Path partial,
      Notes notes,
      Map<String, String> head,
      PartSet done,
      int partSize,
      FileChannel channel) {
    this.target = target;
    this.partial = partial;
    this.notes = notes;
    this.head = head;
    this.done = done;
    this.partSize = partSize;
    this.channel = channel;
  }

  /**
   * Goes on with what is there of a file, or begins.
   *
   * @param identity tells the remote file from others
   */
  static PathTarget open(Path target, String identity, int partSize) throws IOException {
    Path partial = partial(target);
    Notes notes = new Notes(target.resolveSibling(target.getFileName() + ".part.state"), KIND);
    Map<String, String> head = new LinkedHashMap<>();
    head.put("file", identity);
    head.put("part_size", Integer.toString(partSize));
    Object before = LocalFiles.key(partial);
    FileChannel channel =
        FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean opened = false;
    try {
      lock(channel, target, before);
      PartSet done = found(notes, head, channel.size(), partSize);
      if (done.size() == 0) {
        // First the notes: they are of another file, and must not be taken for this one's.
        notes.forget();
        channel.truncate(0);
      }
      PathTarget opening = new PathTarget(target, partial, notes, head, done, partSize, channel);
      opened = true;
      return opening;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  private static Path partial(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  /**
   * Two downloads to one file would spoil each other; the lock ends with the channel. If the file
   * that was opened has another name by now, somebody has just finished it.
   *
   * @param before what told the file from others before it was opened; null if there was none
   */
  private static void lock(FileChannel channel, Path target, @Nullable Object before)
      throws IOException {
    Path partial = partial(target);
    Object opened = LocalFiles.key(partial);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException here) {
      lock = null;
    }
    boolean same =
        (before == null || before.equals(opened))
            && Objects.equals(opened, LocalFiles.key(partial))
            && Files.exists(partial);
    if (lock == null || !same) {
      throw new FileTransferException(
          Reason.LOCAL_FILE, target + " is being downloaded by somebody else", null);
    }
  }

  /** What is noted of this file, unless the disk has lost some of it. */
  private static PartSet found(Notes notes, Map<String, String> head, long size, int partSize)
      throws IOException {
    Map<String, String> found = notes.load();
    if (found == null || !found.entrySet().containsAll(head.entrySet())) {
      return new PartSet();
    }
    try {
      PartSet parts = PartSet.ofHex(found.getOrDefault("parts", ""));
      return (parts.length() - 1L) * partSize < size ? parts : new PartSet();
    } catch (IllegalArgumentException damaged) {
      return new PartSet();
    }
  }

  PartSet done() {
    return done;
  }

  @Override
  public boolean has(int part) {
    return done.has(part);
  }

  @Override
  public void write(int part, ByteBuffer bytes) throws IOException {
    long offset = (long) part * partSize;
    while (bytes.hasRemaining()) {
      offset += channel.write(bytes, offset);
    }
    done.add(part);
    synchronized (this) {
      if (System.nanoTime() - saved >= SAVE_EVERY) {
        save(channel);
      }
    }
  }

  /** The bytes are on the disk before it is said that they are there. */
  private synchronized void save(FileChannel open) throws IOException {
    saved = System.nanoTime();
    Map<String, String> values = new LinkedHashMap<>(head);
    values.put("parts", done.hex());
    open.force(false);
    notes.save(values);
  }

  /** Saves what is there, to go on later. An interrupt may have closed the channel. */
  void interrupted() throws IOException {
    if (channel.isOpen()) {
      save(channel);
    } else {
      try (FileChannel again = FileChannel.open(partial, StandardOpenOption.WRITE)) {
        save(again);
      }
    }
  }

  /** Gives the file its name; only then somebody else may begin another. */
  void finish(long size) throws IOException {
    channel.truncate(size);
    channel.force(true);
    LocalFiles.replace(partial, target);
    notes.delete();
    channel.close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
