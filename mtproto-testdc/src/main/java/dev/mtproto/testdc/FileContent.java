package dev.mtproto.testdc;

import dev.mtproto.internal.crypto.Digests;
import java.security.MessageDigest;
import java.util.Random;
import okio.ByteString;

/**
 * What is in a file of a {@link World}. Implementations are thread-safe, and give the same bytes
 * each time.
 */
public interface FileContent {
  /** How long it is, in bytes. */
  long size();

  /**
   * Copies a part of it.
   *
   * @param from where the part begins; it lies within the content
   */
  void read(long from, byte[] into, int length);

  /** These bytes. */
  static FileContent of(ByteString bytes) {
    return new FileContent() {
      @Override
      public long size() {
        return bytes.size();
      }

      @Override
      public void read(long from, byte[] into, int length) {
        bytes.copyInto((int) from, into, 0, length);
      }
    };
  }

  /**
   * Bytes that look random and follow from their place: nothing of them is kept, however many they
   * are.
   *
   * @param seed which bytes
   */
  static FileContent generated(long seed, long size) {
    byte[] table = new byte[2 << 16];
    new Random(seed).nextBytes(table);
    return new GeneratedContent(table, size);
  }

  /** The SHA-256 of all of it. */
  default ByteString sha256() {
    MessageDigest digest = Digests.sha256();
    byte[] piece = new byte[1 << 16];
    for (long from = 0; from < size(); from += piece.length) {
      int length = (int) Math.min(piece.length, size() - from);
      read(from, piece, length);
      digest.update(piece, 0, length);
    }
    return ByteString.of(digest.digest());
  }
}
