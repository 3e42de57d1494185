package dev.mtproto.files;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the parts of a file that is uploaded come from. Thread-safe. */
interface PartSource extends Closeable {
  /**
   * Reads the next part.
   *
   * @param buffer of the plan's part size; it is the source's from now on
   * @return a part in some such buffer, which is the caller's; null if there is none any more
   */
  @Nullable Part next(byte[] buffer) throws IOException;

  /** How many parts there are; known when all have been read. */
  int parts();

  /** How many bytes there are; known when all have been read. */
  long size();

  /** The MD5 of all bytes, in hex; empty if the file is so large that it needs none. */
  String md5();
}
