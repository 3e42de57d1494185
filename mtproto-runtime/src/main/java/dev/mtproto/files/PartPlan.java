package dev.mtproto.files;

import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;

/**
 * How a file that is uploaded is cut into parts.
 *
 * @param size the file's length; -1 if it is not known
 * @param partSize the length of all parts but the last
 * @param maxParts how many the server takes
 * @see <a href="https://core.telegram.org/api/files#uploading-files">Uploading files</a>
 */
record PartPlan(long size, int partSize, int maxParts) {
  /** The greatest part that can be uploaded; each smaller one divides it. */
  static final int MAX_PART = 512 << 10;

  /** The least part that can be downloaded. */
  static final int MIN_PART = 4 << 10;

  /** The parts of a file of other users. */
  static final int MAX_PARTS = 4000;

  /** The parts of a file of premium users. */
  static final int MAX_PARTS_PREMIUM = 8000;

  /** A file that is longer is uploaded in the big form, without MD5. */
  static final long MAX_SMALL = 10 << 20;

  PartPlan {
    if (size == 0) {
      throw empty();
    }
    if (size > (long) partSize * maxParts) {
      throw new FileTransferException(
          Reason.TOO_LARGE,
          size + " bytes are more than " + maxParts + " parts of " + partSize + " bytes",
          null);
    }
  }

  /** Refuses a stream that has ended before its first byte. */
  void checkNotEmpty(int length) {
    if (length == 0) {
      throw empty();
    }
  }

  private static FileTransferException empty() {
    return new FileTransferException(Reason.EMPTY, "an empty file cannot be uploaded", null);
  }

  /** Whether the big form is to be used. */
  boolean isBig() {
    return size < 0 || size > MAX_SMALL;
  }

  /** How many parts there are; -1 if the length is not known. */
  int parts() {
    return size < 0 ? -1 : (int) ((size + partSize - 1) / partSize);
  }

  /** Refuses a part beyond the last that the server takes. */
  void checkPart(int index) {
    if (index >= maxParts) {
      throw new FileTransferException(
          Reason.TOO_LARGE, "more than " + maxParts + " parts of " + partSize + " bytes", null);
    }
  }
}
