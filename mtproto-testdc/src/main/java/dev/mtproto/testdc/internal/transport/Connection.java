package dev.mtproto.testdc.internal.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection. One thread reads it; any thread may send, and each packet is one write.
 * {@code writing} guards the stream and the framing's writing half.
 */
public final class Connection {
  /** Takes what a client sends. */
  @FunctionalInterface
  public interface Reader {
    /** A packet came. Its array is used again afterwards. */
    void received(Packet packet) throws IOException;
  }

  /** Makes the reader of each connection. */
  @FunctionalInterface
  public interface ReaderFactory {
    /** A client has connected. */
    Reader connected(Connection connection);
  }

  private final Socket socket;
  private final BufferedSource source;
  private final ReentrantLock writing = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile @Nullable Framing framing;

  Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.source = Okio.buffer(Okio.source(socket.getInputStream()));
  }

  /** Reads until the connection ends. */
  void run(Reader reader) {
    try {
      Framing detected = FramingDetector.detect(source);
      framing = detected;
      Packet packet = new Packet();
      while (!closed.get()) {
        detected.read(source, packet);
        reader.received(packet);
      }
    } catch (IOException gone) {
      // The client went away, or said something that is no packet: either way this is the end.
    } finally {
      close();
    }
  }

  /**
   * Sends a packet.
   *
   * @throws IOException if the connection has ended
   */
  public void send(byte[] packet, int offset, int length) throws IOException {
    Framing known = framing;
    if (known == null) {
      throw new IOException("the client has said nothing yet");
    }
    writing.lock();
    try {
      OutputStream out = socket.getOutputStream();
      out.write(known.frame(packet, offset, length));
    } finally {
      writing.unlock();
    }
  }

  /** Whether the connection has not ended. */
  public boolean isOpen() {
    return !closed.get();
  }

  /** Ends the connection. */
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        socket.close();
      } catch (IOException ignored) {
        // It is gone either way.
      }
    }
  }
}
