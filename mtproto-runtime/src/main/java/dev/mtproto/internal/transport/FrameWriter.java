package dev.mtproto.internal.transport;

import java.io.IOException;

/** Writes packets to one connection. Used by one thread at a time. */
public interface FrameWriter {
  /** Writes a packet, perhaps only into a buffer. */
  void write(byte[] packet, int offset, int length) throws IOException;

  /** Sends what is in the buffer. */
  void flush() throws IOException;
}
