package dev.mtproto.files;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where the parts of a file that is downloaded go. Thread-safe. */
interface DownloadTarget {
  /** Whether a part is there already. */
  boolean has(int part);

  /** Takes a part; may wait for those before it. */
  void write(int part, ByteBuffer bytes) throws IOException, InterruptedException;
}
