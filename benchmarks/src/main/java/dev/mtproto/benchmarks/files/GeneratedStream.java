package dev.mtproto.benchmarks.files;

import dev.mtproto.testdc.FileContent;
import java.io.InputStream;

/** A content as a stream. */
final class GeneratedStream extends InputStream {
  private final FileContent content;
  private byte[] piece = new byte[0];
  private long position;

  GeneratedStream(FileContent content) {
    this.content = content;
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
      piece = piece.length < count ? new byte[count] : piece;
      content.read(position, piece, count);
      System.arraycopy(piece, 0, into, offset, count);
    }
    position += count;
    return count;
  }
}
