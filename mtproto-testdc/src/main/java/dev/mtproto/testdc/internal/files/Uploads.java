package dev.mtproto.testdc.internal.files;

import dev.mtproto.layer71.InputFile;
import dev.mtproto.testdc.FileContent;
import dev.mtproto.testdc.call.RpcErrors;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/**
 * What is being uploaded, by account and the client's number of it. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/api/files#uploading-files">Uploading files</a>
 */
public final class Uploads {
  private static final int MAX_PART = 512 << 10;
  private static final int MAX_PARTS = 8000;

  private final Map<Key, PendingUpload> pending = new ConcurrentHashMap<>();
  private volatile boolean forgetful;

  private record Key(int userId, long fileId) {}

  Uploads() {}

  /**
   * Saves a part.
   *
   * @param total how many parts there will be; -1 if that is not known
   */
  public void save(int userId, long fileId, int part, int total, boolean big, ByteString bytes) {
    save(userId, fileId, part, total, big, bytes, bytes.size());
  }

  /** As {@link #save}, with all of a part's bytes or none. */
  private void save(
      int userId, long fileId, int part, int total, boolean big, ByteString bytes, int length) {
    if (part < 0 || part >= MAX_PARTS) {
      throw RpcErrors.badRequest("FILE_PART_INVALID");
    }
    if (length == 0) {
      throw RpcErrors.badRequest("FILE_PART_EMPTY");
    }
    if (length > MAX_PART) {
      throw RpcErrors.badRequest("FILE_PART_TOO_BIG");
    }
    if (total < -1 || total == 0 || total > MAX_PARTS || (total > 0 && part >= total)) {
      throw RpcErrors.badRequest("FILE_PARTS_INVALID");
    }
    pending
        .computeIfAbsent(new Key(userId, fileId), unused -> new PendingUpload(big))
        .save(part, total, forgetful ? ByteString.EMPTY : bytes, length);
  }

  /** Notes a part of a big file, of which only the length is kept. */
  public void count(int userId, long fileId, int part, int total, int length) {
    save(userId, fileId, part, total, true, ByteString.EMPTY, length);
  }

  /** Makes a file of its parts, as a call that uses it asks for. */
  public FileContent finish(int userId, InputFile file) {
    Key key = new Key(userId, file.id());
    PendingUpload upload = pending.get(key);
    if (upload == null) {
      throw RpcErrors.badRequest("FILE_PART_0_MISSING");
    }
    FileContent content =
        upload.content(
            file.parts(), file instanceof InputFile.Regular small ? small.md5Checksum() : null);
    pending.remove(key);
    return content;
  }

  /** How many parts there are. */
  public int pendingParts() {
    return pending.values().stream().mapToInt(PendingUpload::size).sum();
  }

  /** Forgets a part of all. */
  public void losePart(int part) {
    pending.values().forEach(upload -> upload.lose(part));
  }

  /** Whether bytes are counted only. */
  public boolean isForgetful() {
    return forgetful;
  }

  /** Counts bytes only, from now on. */
  public void forgetBytes() {
    forgetful = true;
  }
}
