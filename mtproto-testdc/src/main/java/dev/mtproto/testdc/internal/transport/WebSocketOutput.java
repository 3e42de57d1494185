package dev.mtproto.testdc.internal.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import okio.Buffer;

/**
 * Puts each write into a message of a WebSocket. Who reads the connection sends through it too, so
 * {@code writing} guards the stream.
 */
final class WebSocketOutput extends OutputStream {
  private final OutputStream out;
  private final ReentrantLock writing = new ReentrantLock();

  WebSocketOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    frame(WebSocketFrames.BINARY, bytes, offset, length);
  }

  /** Writes a frame, which is a message. */
  void frame(int kind, byte[] bytes, int offset, int length) throws IOException {
    Buffer frame = new Buffer().writeByte(WebSocketFrames.LAST | kind);
    if (length < WebSocketFrames.TWO_BYTES) {
      frame.writeByte(length);
    } else if (length <= 0xffff) {
      frame.writeByte(WebSocketFrames.TWO_BYTES).writeShort(length);
    } else {
      frame.writeByte(WebSocketFrames.EIGHT_BYTES).writeLong(length);
    }
    byte[] whole = frame.write(bytes, offset, length).readByteArray();
    writing.lock();
    try {
      out.write(whole);
    } finally {
      writing.unlock();
    }
  }
}
