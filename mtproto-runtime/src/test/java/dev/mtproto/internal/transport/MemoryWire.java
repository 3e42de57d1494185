package dev.mtproto.internal.transport;

import java.io.InputStream;
import java.io.OutputStream;
import okio.Buffer;
import okio.ByteString;

/** A wire whose other end is the test: what is to be received is written before. */
final class MemoryWire implements Wire {
  private final Buffer received = new Buffer();
  private final Buffer sent = new Buffer();

  /** A wire on which these bytes come, and then the end. */
  static MemoryWire receiving(String hex) {
    MemoryWire wire = new MemoryWire();
    wire.received.write(ByteString.decodeHex(hex));
    return wire;
  }

  /** What is still to be received. */
  Buffer received() {
    return received;
  }

  /** What was sent. */
  Buffer sent() {
    return sent;
  }

  @Override
  public InputStream input() {
    return received.inputStream();
  }

  @Override
  public OutputStream output() {
    return sent.outputStream();
  }

  @Override
  public void close() {}
}
