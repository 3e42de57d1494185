package dev.mtproto.testdc.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream; then the connection is cut. */
final class CutInput extends FilterInputStream {
  private final Runnable cut;
  private long left;

  CutInput(InputStream bytes, long length, Runnable cut) {
    super(bytes);
    this.left = length;
    this.cut = cut;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0) {
      cut.run();
      throw new IOException("cut");
    }
    int count = super.read(bytes, offset, (int) Math.min(left, length));
    left -= Math.max(0, count);
    return count;
  }
}
