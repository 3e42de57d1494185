package dev.mtproto.testdc.internal.transport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** So many bytes into a stream; then the connection is cut. */
final class CutOutput extends FilterOutputStream {
  private final Runnable cut;
  private long left;

  CutOutput(OutputStream bytes, long length, Runnable cut) {
    super(bytes);
    this.left = length;
    this.cut = cut;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length < left) {
      out.write(bytes, offset, length);
      left -= length;
      return;
    }
    out.write(bytes, offset, (int) left);
    left = 0;
    cut.run();
    throw new IOException("cut");
  }
}
