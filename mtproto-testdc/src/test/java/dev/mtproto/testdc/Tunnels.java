package dev.mtproto.testdc;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A proxy that has every tunnel end at one port of this machine, and notes what it is asked for.
 */
abstract class Tunnels implements AutoCloseable {
  private final ServerSocket server;
  private final int end;
  private final List<Closeable> open = new CopyOnWriteArrayList<>();
  private final List<String> targets = new CopyOnWriteArrayList<>();
  private final List<String> logins = new CopyOnWriteArrayList<>();

  Tunnels(int end) {
    this.end = end;
    try {
      server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** What was asked for. */
  List<String> targets() {
    return targets;
  }

  /** Who asked, as {@code user:password}. */
  List<String> logins() {
    return logins;
  }

  final void askedFor(String target) {
    targets.add(target);
  }

  final void askedBy(String login) {
    logins.add(login);
  }

  /** Speaks to a client until the tunnel can begin; false if there will be none. */
  abstract boolean greet(DataInputStream in, OutputStream out) throws IOException;

  private void accept() {
    try {
      while (true) {
        Socket client = server.accept();
        open.add(client);
        start(() -> serve(client));
      }
    } catch (IOException closed) {
      // This is the end.
    }
  }

  private void serve(Socket client) {
    try (client) {
      DataInputStream in = new DataInputStream(client.getInputStream());
      if (greet(in, client.getOutputStream())) {
        try (Socket far = new Socket("127.0.0.1", end)) {
          open.add(far);
          start(() -> pump(far, client));
          in.transferTo(far.getOutputStream());
        }
      }
    } catch (IOException gone) {
      // So is the tunnel.
    }
  }

  private static void pump(Socket from, Socket to) {
    try (to;
        InputStream in = from.getInputStream()) {
      in.transferTo(to.getOutputStream());
    } catch (IOException gone) {
      // So is the tunnel.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "tunnel");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Closeable socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
