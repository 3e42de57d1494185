package dev.mtproto.internal.transport;

import java.io.IOException;
import java.net.Socket;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;

/** A channel over a socket. */
public final class SocketChannel implements Channel {
  private final Socket socket;
  private final FrameReader reader;
  private final FrameWriter writer;

  private SocketChannel(Socket socket, FrameReader reader, FrameWriter writer) {
    this.socket = socket;
    this.reader = reader;
    this.writer = writer;
  }

  /** The client's end: the framing's tag goes out with the first packet. */
  static SocketChannel client(Socket socket, Framing framing) throws IOException {
    BufferedSink sink = Okio.buffer(Okio.sink(socket));
    sink.write(framing.tag());
    BufferedSource source = Okio.buffer(Okio.source(socket));
    return new SocketChannel(socket, framing.reader(source), framing.writer(sink));
  }

  /**
   * The server's end.
   *
   * @param source the socket's, whose tag has been read
   * @param sink the socket's
   */
  public static SocketChannel server(
      Socket socket, Framing framing, BufferedSource source, BufferedSink sink) {
    return new SocketChannel(socket, framing.reader(source), framing.writer(sink));
  }

  @Override
  public FrameReader reader() {
    return reader;
  }

  @Override
  public FrameWriter writer() {
    return writer;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException ignored) {
      // Nobody could do anything about it, and the socket is of no more use.
    }
  }
}
