package dev.mtproto.internal.transport;

import dev.mtproto.error.ProtocolViolationException;
import java.io.IOException;

/** Reads packets from one connection. Used by one thread at a time. */
public interface FrameReader {
  /**
   * Waits for a packet, which is then in {@link #array()} from its beginning.
   *
   * @return its length in bytes; -1 if the connection was closed between two packets
   * @throws ProtocolViolationException if the framing is broken
   */
  int read() throws IOException;

  /** The packet last read, valid until the next is. */
  byte[] array();

  /**
   * Has quick acks told to a listener from now on; before that they are dropped. They are told from
   * within {@link #read}. A framing without quick acks tells nothing.
   */
  default void onQuickAck(QuickAckListener listener) {}
}
