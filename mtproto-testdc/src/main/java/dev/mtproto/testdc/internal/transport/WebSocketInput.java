package dev.mtproto.testdc.internal.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;

/** The bytes in the binary messages of a WebSocket; where messages end means nothing. */
final class WebSocketInput extends InputStream {
  private final BufferedSource source;
  private final WebSocketOutput output;
  private final byte[] mask = new byte[4];
  private long remaining;
  private int masked;

  WebSocketInput(BufferedSource source, WebSocketOutput output) {
    this.source = source;
    this.output = output;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (remaining == 0) {
      if (source.exhausted() || !begin()) {
        return -1;
      }
    }
    int count = source.read(bytes, offset, (int) Math.min(length, remaining));
    if (count < 0) {
      throw new EOFException();
    }
    unmask(bytes, offset, count);
    remaining -= count;
    return count;
  }

  private void unmask(byte[] bytes, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      bytes[i] ^= mask[masked++ & 3];
    }
  }

  /** Begins a frame, and answers it if it carries no data; whether more can come. */
  private boolean begin() throws IOException {
    int kind = source.readByte() & 0x7f;
    int second = source.readByte() & 0xff;
    if ((second & WebSocketFrames.MASKED) == 0) {
      throw new IOException("a frame that is not masked");
    }
    long length = length(second & ~WebSocketFrames.MASKED);
    source.readFully(mask);
    masked = 0;
    if (kind == WebSocketFrames.BINARY || kind == WebSocketFrames.CONTINUATION) {
      remaining = length;
      return true;
    }
    return control(kind, length);
  }

  private long length(int first) throws IOException {
    long length =
        switch (first) {
          case WebSocketFrames.TWO_BYTES -> source.readShort() & 0xffff;
          case WebSocketFrames.EIGHT_BYTES -> source.readLong();
          default -> first;
        };
    if (length < 0) {
      throw new IOException("a frame of " + length + " bytes");
    }
    return length;
  }

  private boolean control(int kind, long length) throws IOException {
    if (kind < WebSocketFrames.CLOSE
        || kind > WebSocketFrames.PONG
        || length > WebSocketFrames.MAX_CONTROL) {
      throw new IOException("a frame of kind " + kind + " with " + length + " bytes");
    }
    byte[] content = source.readByteArray(length);
    unmask(content, 0, content.length);
    if (kind == WebSocketFrames.PING) {
      output.frame(WebSocketFrames.PONG, content, 0, content.length);
    } else if (kind == WebSocketFrames.CLOSE) {
      output.frame(WebSocketFrames.CLOSE, content, 0, content.length);
      return false;
    }
    return true;
  }
}
