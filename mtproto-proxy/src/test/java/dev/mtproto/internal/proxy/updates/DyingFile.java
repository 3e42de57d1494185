package dev.mtproto.internal.proxy.updates;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** A file, in memory, whose writer is killed when he has written so many bytes. */
final class DyingFile implements SeekableByteChannel {
  private int left;
  private int position;
  private byte[] bytes = {};

  DyingFile(int left) {
    this.left = left;
  }

  /** What is there now. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    int count = Math.min(left, from.remaining());
    if (count == 0) {
      throw new IOException("killed");
    }
    bytes = Arrays.copyOf(bytes, Math.max(bytes.length, position + count));
    from.get(bytes, position, count);
    position += count;
    left -= count;
    return count;
  }

  @Override
  public int read(ByteBuffer to) {
    throw new UnsupportedOperationException("only written to");
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = (int) newPosition;
    return this;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    bytes = Arrays.copyOf(bytes, (int) Math.min(size, bytes.length));
    return this;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
