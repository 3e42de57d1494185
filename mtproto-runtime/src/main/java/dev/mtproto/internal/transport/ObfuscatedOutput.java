package dev.mtproto.internal.transport;

import dev.mtproto.internal.crypto.Obfuscation;
import java.io.IOException;
import java.io.OutputStream;

/** What goes out through an obfuscated connection. */
public final class ObfuscatedOutput extends OutputStream {
  private final OutputStream out;
  private final Obfuscation obfuscation;
  private final byte[] scratch = new byte[TransportLimits.STREAM_PIECE];

  /** How much of the scratch is the beginning, which has not been sent. */
  private int held;

  /**
   * Writes to a stream.
   *
   * @param beginning goes out as it is before the first bytes, together with them
   */
  public ObfuscatedOutput(OutputStream out, Obfuscation obfuscation, byte[] beginning) {
    this.out = out;
    this.obfuscation = obfuscation;
    this.held = beginning.length;
    System.arraycopy(beginning, 0, scratch, 0, held);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int written = 0;
    while (written < length) {
      int count = Math.min(length - written, scratch.length - held);
      obfuscation.send(bytes, offset + written, scratch, held, count);
      out.write(scratch, 0, held + count);
      held = 0;
      written += count;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
