package dev.mtproto.testdc.internal.transport;

import dev.mtproto.testdc.internal.fault.FaultPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Accepts connections and has each read by a thread of its own. */
public final class Listener implements AutoCloseable {
  private static final int BACKLOG = 1024;

  private final ServerSocket server;
  private final Gate gate;
  private final Connection.ReaderFactory readers;
  private final ServerThreads threads;
  private final FaultPlan faults;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thread accepting;

  private Listener(
      ServerSocket server,
      Gate gate,
      Connection.ReaderFactory readers,
      ServerThreads threads,
      FaultPlan faults) {
    this.server = server;
    this.gate = gate;
    this.readers = readers;
    this.threads = threads;
    this.faults = faults;
  }

  /**
   * Begins to listen.
   *
   * @param port 0 for any that is free
   * @param gate how clients come in
   */
  public static Listener open(
      String host,
      int port,
      Gate gate,
      Connection.ReaderFactory readers,
      ServerThreads threads,
      FaultPlan faults) {
    try {
      ServerSocket server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getByName(host), port), BACKLOG);
      Listener listener = new Listener(server, gate, readers, threads, faults);
      listener.accepting = threads.start("accept-" + server.getLocalPort(), listener::accept);
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on " + host + ":" + port, e);
    }
  }

  /** The port. */
  public int port() {
    return server.getLocalPort();
  }

  /** How many connections there are. */
  public int connectionCount() {
    return connections.size();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        serve(server.accept());
      } catch (IOException closedOrFailed) {
        // Closed: the loop ends. One connection failed: the others go on.
      }
    }
  }

  private void serve(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    Connection connection = new Connection(socket, gate, faults, threads.timer());
    connections.add(connection);
    if (server.isClosed()) {
      connection.close();
    }
    threads.start(
        "read-" + socket.getPort(),
        () -> {
          try {
            connection.run(readers.connected(connection));
          } finally {
            connections.remove(connection);
          }
        });
  }

  /** Ends all connections; new ones are accepted. */
  public void dropConnections() {
    connections.forEach(Connection::close);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException ignored) {
      // It listens no more either way.
    }
    Thread thread = accepting;
    if (thread != null) {
      // The port is free only after the thread has left it.
      ServerThreads.await(thread);
    }
    dropConnections();
  }
}
