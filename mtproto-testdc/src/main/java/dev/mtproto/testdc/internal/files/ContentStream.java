package dev.mtproto.testdc.internal.files;

import dev.mtproto.testdc.FileContent;
import java.io.InputStream;

/** A content from some place on. */
final class ContentStream extends InputStream {
  private final FileContent content;
  private long position;

  /** Begins at that place. */
  public ContentStream(FileContent content, long from) {
    this.content = content;
    this.position = from;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int count = (int) Math.min(length, content.size() - position);
    if (count <= 0) {
      return -1;
    }
    if (offset == 0) {
      content.read(position, into, count);
    } else {
      byte[] piece = new byte[count];
      content.read(position, piece, count);
      System.arraycopy(piece, 0, into, offset, count);
    }
    position += count;
    return count;
  }
}
