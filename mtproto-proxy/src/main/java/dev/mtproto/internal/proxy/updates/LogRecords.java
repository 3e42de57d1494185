package dev.mtproto.internal.proxy.updates;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The records of a file of a log: id, time, length, CRC32 and TL; ids grow. Without TL a record
 * says that all ids up to its own are taken; of the length -2, that nobody knows how many updates
 * were lost there. A file that was closed has a last one, of the length -1. For use by one thread.
 */
final class LogRecords {
  /** How long a record is that has no update, as the last one. */
  static final int HEADER_BYTES = Long.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;

  private static final int END = -1;
  private static final int UNKNOWN_LOSS = -2;

  private final ByteBuffer bytes;
  private final List<LoggedUpdate> updates = new ArrayList<>();
  private long last;
  private int end;
  private boolean closed;
  private boolean damaged;

  /** Reads the records of a file, from the buffer's position on. */
  LogRecords(ByteBuffer bytes) {
    this.bytes = bytes;
    do {
      end = bytes.position();
    } while (readOne());
  }

  private boolean readOne() {
    if (bytes.remaining() < HEADER_BYTES) {
      return false;
    }
    long id = bytes.getLong();
    long receivedAt = bytes.getLong();
    int length = bytes.getInt();
    int checksum = bytes.getInt();
    if (length == END) {
      closed = !bytes.hasRemaining();
      damaged = !closed;
      return false;
    }
    if (length < UNKNOWN_LOSS || id <= last) {
      damaged = true;
      return false;
    }
    if (length > bytes.remaining()) {
      return false;
    }
    byte[] tl = new byte[Math.max(0, length)];
    bytes.get(tl);
    if (checksum(tl) != checksum) {
      damaged = true;
      return false;
    }
    last = id;
    updates.add(
        length == UNKNOWN_LOSS
            ? LoggedUpdate.unknownLoss(id, receivedAt)
            : new LoggedUpdate(id, receivedAt, tl));
    return true;
  }

  /** Those that are whole. */
  List<LoggedUpdate> updates() {
    return updates;
  }

  /** Where the last whole one ends. */
  int end() {
    return end;
  }

  /** Whether the file was closed after the last of them. */
  boolean isClosed() {
    return closed;
  }

  /** Whether something else is wrong with it than that its end is missing. */
  boolean isDamaged() {
    return damaged;
  }

  private static int checksum(byte[] tl) {
    CRC32 checksum = new CRC32();
    checksum.update(tl);
    return (int) checksum.getValue();
  }

  /** The record of an update. */
  static ByteBuffer record(LoggedUpdate update) {
    byte[] tl = update.tl();
    return ByteBuffer.allocate(HEADER_BYTES + tl.length)
        .putLong(update.id())
        .putLong(update.receivedAt())
        .putInt(update.isUnknownLoss() ? UNKNOWN_LOSS : tl.length)
        .putInt(checksum(tl))
        .put(tl)
        .flip();
  }

  /** The record that ends a file. */
  static ByteBuffer last() {
    return ByteBuffer.allocate(HEADER_BYTES).putLong(0).putLong(0).putInt(END).putInt(0).flip();
  }
}
