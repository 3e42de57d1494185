package dev.mtproto.testdc.internal.files;

import dev.mtproto.testdc.FileContent;
import dev.mtproto.testdc.call.RpcErrors;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The parts of a file that is being uploaded. Thread-safe. */
final class PendingUpload {
  private static final int KIB = 1024;
  private static final int GREATEST = 512 * KIB;

  private final boolean big;
  private final Map<Integer, Part> parts = new ConcurrentHashMap<>();

  /**
   * A part.
   *
   * @param bytes what is in it; empty if that is not kept
   * @param length how long it was
   * @param total how many parts its sender said there are
   */
  private record Part(ByteString bytes, int length, int total) {}

  PendingUpload(boolean big) {
    this.big = big;
  }

  void save(int part, int total, ByteString bytes, int length) {
    parts.put(part, new Part(bytes, length, total));
  }

  void lose(int part) {
    parts.remove(part);
  }

  int size() {
    return parts.size();
  }

  /**
   * What is in the file.
   *
   * @param md5 the checksum of a small file; null for a big one
   */
  FileContent content(int count, @Nullable String md5) {
    if (count < 1 || big == (md5 != null)) {
      throw RpcErrors.badRequest("FILE_PARTS_INVALID");
    }
    for (int part = 0; part < count; part++) {
      if (!parts.containsKey(part)) {
        throw RpcErrors.badRequest("FILE_PART_" + part + "_MISSING");
      }
    }
    checkSizes(count);
    PartsContent content = new PartsContent(count, this::bytes, size(0), sizeOfAll());
    if (md5 != null && !md5(content).equals(md5)) {
      throw RpcErrors.badRequest("MD5_CHECKSUM_INVALID");
    }
    return content;
  }

  private void checkSizes(int count) {
    int partSize = size(0);
    if (count > 1 && (partSize % KIB != 0 || GREATEST % partSize != 0)) {
      throw RpcErrors.badRequest("FILE_PART_SIZE_INVALID");
    }
    for (int part = 1; part < count; part++) {
      boolean last = part == count - 1;
      if (last ? size(part) > partSize : size(part) != partSize) {
        throw RpcErrors.badRequest("FILE_PART_SIZE_CHANGED");
      }
    }
    if (big && parts.size() != count || big && total(count - 1) != count) {
      throw RpcErrors.badRequest("FILE_PARTS_INVALID");
    }
  }

  private int size(int part) {
    return part(part).length();
  }

  private int total(int part) {
    return part(part).total();
  }

  private ByteString bytes(int part) {
    return part(part).bytes();
  }

  private Part part(int index) {
    Part part = parts.get(index);
    if (part == null) {
      throw RpcErrors.badRequest("FILE_PART_" + index + "_MISSING");
    }
    return part;
  }

  private long sizeOfAll() {
    return parts.values().stream().mapToLong(Part::length).sum();
  }

  private static String md5(PartsContent content) {
    Buffer all = new Buffer();
    content.writeTo(all);
    return all.md5().hex();
  }
}
