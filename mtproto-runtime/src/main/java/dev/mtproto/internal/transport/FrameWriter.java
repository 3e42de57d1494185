package dev.mtproto.internal.transport;

import java.io.IOException;

/** Writes packets to one connection. Used by one thread at a time. */
public interface FrameWriter {
  /** Writes a packet, perhaps only into a buffer. */
  void write(byte[] packet, int offset, int length) throws IOException;

  /**
   * As {@link #write}, and asks the server to say at once that it has the packet. A framing without
   * quick acks only writes.
   */
  default void writeForQuickAck(byte[] packet, int offset, int length) throws IOException {
    write(packet, offset, length);
  }

  /** Sends what is in the buffer. */
  void flush() throws IOException;
}
