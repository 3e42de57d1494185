package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;

/** Connects by TCP. */
public final class SocketConnector implements Connector {
  private final Framing framing;
  private final Cover cover;
  private final Route route;

  /** A connector whose connections have this framing, cover and route. */
  public SocketConnector(Framing framing, Cover cover, Route route) {
    this.framing = framing;
    this.cover = cover;
    this.route = route;
  }

  @Override
  public Channel connect(Destination destination, Duration timeout) throws IOException {
    Socket socket = new Socket();
    try (SetupTimer timer = new SetupTimer(socket, timeout, Threads.scheduler())) {
      try {
        return connect(socket, destination, timeout);
      } catch (IOException failed) {
        throw timer.explain(failed);
      }
    } catch (IOException | RuntimeException failed) {
      SocketWire.close(socket);
      throw failed;
    }
  }

  private Channel connect(Socket socket, Destination destination, Duration timeout)
      throws IOException {
    Destination hop = route.firstHop(destination);
    InetSocketAddress address = new InetSocketAddress(hop.host(), hop.port());
    if (address.isUnresolved()) {
      throw new UnknownHostException("no address is known of " + hop.host());
    }
    socket.setTcpNoDelay(true);
    socket.setKeepAlive(true);
    socket.connect(address, Math.toIntExact(timeout.toMillis()));
    Wire wire = new SocketWire(socket);
    route.pass(wire, destination);
    InputStream fromPeer = new PeerInput(wire.input(), route.peer(destination));
    return cover.lay(wire.over(fromPeer, wire.output()), framing, destination.dcId());
  }
}
