package dev.mtproto.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** A print stream whose failures are thrown: a full disk, a pipe that nobody reads any more. */
final class CheckedOutput extends OutputStream {
  private final PrintStream out;

  CheckedOutput(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(int value) throws IOException {
    out.write(value);
    check();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    check();
  }

  @Override
  public void flush() throws IOException {
    check();
  }

  private void check() throws IOException {
    if (out.checkError()) {
      throw new IOException("standard output takes nothing any more");
    }
  }
}
