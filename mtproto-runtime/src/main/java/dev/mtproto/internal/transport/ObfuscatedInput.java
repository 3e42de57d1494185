package dev.mtproto.internal.transport;

import dev.mtproto.internal.crypto.Obfuscation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes in through an obfuscated connection, made plain. */
public final class ObfuscatedInput extends FilterInputStream {
  private final Obfuscation obfuscation;

  /** As it comes: the cipher would copy what it had to decrypt in place. */
  private final byte[] scratch = new byte[TransportLimits.STREAM_PIECE];

  /** Reads from a stream whose next byte is the next of the obfuscation. */
  public ObfuscatedInput(InputStream in, Obfuscation obfuscation) {
    super(in);
    this.obfuscation = obfuscation;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(scratch, 0, Math.min(length, scratch.length));
    if (count > 0) {
      obfuscation.receive(scratch, 0, bytes, offset, count);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public long skip(long count) {
    throw new UnsupportedOperationException("every byte has its place in the cipher's stream");
  }
}
