package dev.mtproto.internal.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Connects by TCP, directly. */
public final class SocketConnector implements Connector {
  private final Framing framing;

  /** A connector whose connections have this framing. */
  public SocketConnector(Framing framing) {
    this.framing = framing;
  }

  @Override
  public Channel connect(String host, int port, Duration timeout) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setKeepAlive(true);
      socket.connect(new InetSocketAddress(host, port), Math.toIntExact(timeout.toMillis()));
      return SocketChannel.client(socket, framing);
    } catch (IOException | RuntimeException failed) {
      socket.close();
      throw failed;
    }
  }
}
