package dev.mtproto.internal.transport;

import java.io.IOException;
import java.time.Duration;

/** Makes connections: framing, obfuscation and proxies are its affair. Thread-safe. */
@FunctionalInterface
public interface Connector {
  /**
   * Connects, and sends what the framing begins with.
   *
   * @param host a name or an address
   * @param timeout how long connecting may take
   * @throws IOException if no connection could be made
   */
  Channel connect(String host, int port, Duration timeout) throws IOException;
}
