package dev.mtproto.files;

import java.util.BitSet;
import okio.ByteString;

/** Which parts are done. Thread-safe. */
final class PartSet {
  private final BitSet parts;

  PartSet() {
    this(new BitSet());
  }

  private PartSet(BitSet parts) {
    this.parts = parts;
  }

  /**
   * Those that {@link #hex} wrote.
   *
   * @throws IllegalArgumentException if it did not
   */
  static PartSet ofHex(String hex) {
    return new PartSet(BitSet.valueOf(ByteString.decodeHex(hex).toByteArray()));
  }

  synchronized boolean has(int part) {
    return parts.get(part);
  }

  synchronized void add(int part) {
    parts.set(part);
  }

  /** Adds those of another set, which nobody else has. */
  synchronized void addAll(PartSet others) {
    parts.or(others.parts);
  }

  synchronized int size() {
    return parts.cardinality();
  }

  /** The last part that is done, and one; 0 if none is. */
  synchronized int length() {
    return parts.length();
  }

  /** How long the parts are together, of a file of this size. */
  synchronized long bytes(long fileSize, int partSize) {
    long bytes = 0;
    for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
      long offset = (long) part * partSize;
      bytes += Math.max(0, Math.min(partSize, fileSize - offset));
    }
    return bytes;
  }

  synchronized String hex() {
    return ByteString.of(parts.toByteArray()).hex();
  }
}
