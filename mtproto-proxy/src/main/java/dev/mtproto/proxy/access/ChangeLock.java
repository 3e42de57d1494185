package dev.mtproto.proxy.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to change a file, which one has at a time: of all processes, by a lock on a file beside
 * it, and of all threads of this one.
 */
final class ChangeLock implements AutoCloseable {
  private static final ReentrantLock WITHIN = new ReentrantLock();

  private final FileChannel channel;
  private final Path fresh;

  private ChangeLock(FileChannel channel, Path fresh) {
    this.channel = channel;
    this.fresh = fresh;
  }

  /**
   * Waits for it.
   *
   * @throws IOException if the file's folder cannot be written
   */
  static ChangeLock of(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(file + " is no file");
    }
    WITHIN.lock();
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              file.resolveSibling(file.getFileName() + ".lock"),
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE);
      try {
        channel.lock();
        return new ChangeLock(channel, file.resolveSibling(file.getFileName() + ".tmp"));
      } catch (IOException | RuntimeException failed) {
        channel.close();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      WITHIN.unlock();
      throw failed;
    }
  }

  /** Where to write before the file is replaced: nobody else writes there meanwhile. */
  Path fresh() {
    return fresh;
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      WITHIN.unlock();
    }
  }
}
