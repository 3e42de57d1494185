package dev.mtproto.testdc.internal.transport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes in pieces. */
final class SplitOutput extends FilterOutputStream {
  private final int piece;

  SplitOutput(OutputStream bytes, int piece) {
    super(bytes);
    this.piece = piece;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int at = 0; at < length; at += piece) {
      out.write(bytes, offset + at, Math.min(piece, length - at));
      out.flush();
    }
  }
}
