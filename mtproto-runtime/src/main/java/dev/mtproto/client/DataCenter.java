package dev.mtproto.client;

import dev.mtproto.internal.transport.Destination;
import java.util.Objects;

/**
 * The address of a data centre.
 *
 * @param id its number, 1 to 5 for Telegram's
 * @param host a name or an address
 * @param port the TCP port
 */
public record DataCenter(int id, String host, int port) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the port is none
   */
  public DataCenter {
    Objects.requireNonNull(host, "host");
    if (host.isBlank()) {
      throw new IllegalArgumentException("a data centre without a host");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not within 1 to 65535");
    }
  }

  @Override
  public String toString() {
    return "DC " + id + " at " + Destination.authority(host, port);
  }
}
