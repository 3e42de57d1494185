package dev.mtproto.credentials;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Locks of files, which the system takes back when a process dies. The locked file has the
 * process's number in it, and stays when the lock is given back: were it deleted, two processes
 * could lock two files of one name.
 */
final class FileLocks {
  /** The files that this process has locked; the system does not tell its clients apart. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Behind the number, so that others can read that wherever locks forbid reading. */
  private static final long LOCKED_FROM = 1L << 32;

  private static final int LONGEST_NUMBER = 20;

  private static final Set<StandardOpenOption> OPTIONS =
      EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);

  private FileLocks() {}

  /**
   * Locks.
   *
   * @param folder where the lock lies
   * @param name the locked file's, made if it is not there
   * @param attributes for making it
   * @param what is locked by it, for the error
   */
  static CredentialsLock lock(Path folder, String name, FileAttribute<?>[] attributes, Path what)
      throws IOException {
    Path real = folder.toRealPath().resolve(name);
    // Asked before the file is opened: closing it again would end the lock that is held.
    if (!HELD.add(real)) {
      throw inUse(what, "another client of this process");
    }
    boolean locked = false;
    try {
      FileChannel channel = open(real, attributes, what);
      locked = true;
      return release(channel, real);
    } finally {
      if (!locked) {
        HELD.remove(real);
      }
    }
  }

  private static FileChannel open(Path file, FileAttribute<?>[] attributes, Path what)
      throws IOException {
    FileChannel channel = FileChannel.open(file, OPTIONS, attributes);
    try {
      FileLock lock = channel.tryLock(LOCKED_FROM, 1, false);
      if (lock == null) {
        throw inUse(what, "another process" + owner(file));
      }
      write(channel, Long.toString(ProcessHandle.current().pid()));
      return channel;
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  private static CredentialsLock release(FileChannel channel, Path file) {
    AtomicBoolean held = new AtomicBoolean(true);
    return () -> {
      if (held.getAndSet(false)) {
        try (channel) {
          Uninterrupted.run(() -> channel.truncate(0));
        } catch (IOException numberStays) {
          // The lock ends with the channel all the same, and only who is locked out reads it.
        } finally {
          HELD.remove(file);
        }
      }
    };
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static CredentialsException inUse(Path what, String by) {
    return new CredentialsException(
        "the credentials file "
            + what
            + " is in use by "
            + by
            + "; one session cannot have two clients",
        null);
  }

  /** The number that is written there; it may not be there yet. */
  private static String owner(Path file) {
    try {
      String number = Files.readString(file, StandardCharsets.ISO_8859_1);
      boolean plausible = number.length() <= LONGEST_NUMBER && number.matches("\\d+");
      return plausible ? " (number " + number + ")" : "";
    } catch (IOException unreadable) {
      return "";
    }
  }
}
