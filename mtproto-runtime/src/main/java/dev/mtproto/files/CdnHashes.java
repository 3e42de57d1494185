package dev.mtproto.files;

import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import dev.mtproto.internal.crypto.Digests;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What the blocks of a file must hash to, as its own data centre says. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/cdn#verifying-files">Verifying files</a>
 */
final class CdnHashes {
  /** Asks the file's data centre for hashes. */
  @FunctionalInterface
  interface Source {
    /** Hashes from an offset on; none at the file's end. */
    Collection<CdnHash> from(long offset);
  }

  private final ConcurrentMap<Long, CdnHash> byOffset = new ConcurrentHashMap<>();
  private final Source source;

  CdnHashes(List<CdnHash> known, Source source) {
    this.source = source;
    add(known);
  }

  void add(Collection<CdnHash> more) {
    more.forEach(hash -> byOffset.put(hash.offset(), hash));
  }

  /**
   * Checks bytes, all of them.
   *
   * @throws FileTransferException if they are not the file's
   */
  void check(long offset, ByteBuffer bytes) {
    MessageDigest sha256 = Digests.sha256();
    byte[] array = bytes.array();
    int from = bytes.arrayOffset() + bytes.position();
    int checked = 0;
    while (checked < bytes.remaining()) {
      CdnHash hash = at(offset + checked);
      if (hash == null || hash.length() <= 0 || hash.length() > bytes.remaining() - checked) {
        throw wrong(offset + checked);
      }
      sha256.update(array, from + checked, hash.length());
      if (!MessageDigest.isEqual(sha256.digest(), hash.sha256().toByteArray())) {
        throw wrong(offset + checked);
      }
      checked += hash.length();
    }
  }

  /**
   * Checks that the file ends here.
   *
   * @throws FileTransferException if it does not
   */
  void checkEnd(long offset) {
    if (at(offset) != null) {
      throw wrong(offset);
    }
  }

  private @Nullable CdnHash at(long offset) {
    CdnHash hash = byOffset.get(offset);
    if (hash == null) {
      add(source.from(offset));
      hash = byOffset.get(offset);
    }
    return hash;
  }

  private static FileTransferException wrong(long offset) {
    return new FileTransferException(
        Reason.WRONG_HASH, "what the CDN gave at " + offset + " is not the file's", null);
  }
}
