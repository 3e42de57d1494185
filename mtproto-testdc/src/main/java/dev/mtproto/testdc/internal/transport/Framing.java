package dev.mtproto.testdc.internal.transport;

import java.io.IOException;
import java.io.OutputStream;
import okio.BufferedSource;

/**
 * How packets stand in the stream. Reading and writing may go on at the same time; each by one
 * thread at a time.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports">MTProto transports</a>
 */
public interface Framing {
  /** Reads the next packet. */
  void read(BufferedSource source, Packet packet) throws IOException;

  /**
   * The bytes that say that a packet has arrived; none where the framing cannot.
   *
   * @param token the packet's, negative
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#quick-ack">Quick ack</a>
   */
  byte[] quickAck(int token);

  /** The bytes that stand for a packet. */
  byte[] frame(byte[] packet, int offset, int length);

  /** Writes a packet to a plain stream, with what goes around it. */
  default void write(OutputStream out, byte[] packet, int offset, int length) throws IOException {
    out.write(frame(packet, offset, length));
  }
}
