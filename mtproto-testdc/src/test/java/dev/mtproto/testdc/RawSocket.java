package dev.mtproto.testdc;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A client's socket with intermediate framing, by hand. Nothing waits longer than ten seconds. */
final class RawSocket implements AutoCloseable {
  static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;
  private final DataInputStream in;

  RawSocket(TestDataCenter dc) {
    try {
      socket = new Socket(dc.host(), dc.port());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new DataInputStream(socket.getInputStream());
      socket
          .getOutputStream()
          .write(new byte[] {(byte) 0xee, (byte) 0xee, (byte) 0xee, (byte) 0xee});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void send(byte[] packet, int length) {
    ByteBuffer frame = ByteBuffer.allocate(4 + length).order(ByteOrder.LITTLE_ENDIAN);
    frame.putInt(length).put(packet, 0, length);
    try {
      socket.getOutputStream().write(frame.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] receive() {
    try {
      byte[] packet = new byte[Integer.reverseBytes(in.readInt())];
      in.readFully(packet);
      return packet;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the server to close the connection; whatever it still says is dropped. */
  void awaitEnd() {
    try {
      in.skipNBytes(Long.MAX_VALUE);
    } catch (SocketTimeoutException e) {
      throw new AssertionError("the connection is still open", e);
    } catch (IOException expected) {
      // This is the end.
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
