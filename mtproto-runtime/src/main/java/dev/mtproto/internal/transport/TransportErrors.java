package dev.mtproto.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.error.TransportErrorException;
import java.nio.ByteBuffer;

/**
 * The errors that a server reports instead of a packet: four bytes, a negative number.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-errors">Transport
 *     errors</a>
 */
public final class TransportErrors {
  private TransportErrors() {}

  /**
   * Throws if the packet is an error.
   *
   * @throws TransportErrorException with the code, such as 404
   */
  public static void check(byte[] packet, int length) {
    if (length == Integer.BYTES) {
      throw new TransportErrorException(-ByteBuffer.wrap(packet).order(LITTLE_ENDIAN).getInt());
    }
  }

  /** The packet of an error: for the server's side. */
  public static byte[] packet(int code) {
    return ByteBuffer.allocate(Integer.BYTES).order(LITTLE_ENDIAN).putInt(-code).array();
  }
}
