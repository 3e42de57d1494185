package dev.mtproto.event;

/**
 * Sees the packets of connections as they travel, encrypted, key exchanges included and the
 * transport's own framing not: for dumps. Both methods are called by threads that the connection
 * waits for, each by one at a time and connection: they take a copy and are quick.
 */
public interface PacketObserver {
  /**
   * A packet is about to be sent.
   *
   * @param array has the packet, until this returns
   */
  void sending(byte[] array, int offset, int length);

  /**
   * A packet has come. One of four bytes is a transport error.
   *
   * @param array has the packet, until this returns
   */
  void received(byte[] array, int offset, int length);
}
