package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** The bytes of a socket that is connected. */
final class SocketWire implements Wire {
  private final Socket socket;
  private final InputStream input;
  private final OutputStream output;

  SocketWire(Socket socket) throws IOException {
    this.socket = socket;
    this.input = socket.getInputStream();
    this.output = socket.getOutputStream();
  }

  @Override
  public InputStream input() {
    return input;
  }

  @Override
  public OutputStream output() {
    return output;
  }

  @Override
  public void close() {
    close(socket);
  }

  static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException ignored) {
      // Nobody could do anything about it, and the socket is of no more use.
    }
  }
}
