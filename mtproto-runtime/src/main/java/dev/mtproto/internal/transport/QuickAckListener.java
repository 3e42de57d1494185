package dev.mtproto.internal.transport;

/**
 * Is told when a packet has reached the server, before it is answered. Called by the reader: only
 * hands over.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#quick-ack">Quick ack</a>
 */
@FunctionalInterface
public interface QuickAckListener {
  /**
   * A packet has arrived.
   *
   * @param token the packet's, {@link dev.mtproto.internal.message.MessageSealer#quickAckToken};
   *     negative
   */
  void arrived(int token);
}
