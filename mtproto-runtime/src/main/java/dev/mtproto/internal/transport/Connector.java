package dev.mtproto.internal.transport;

import java.io.IOException;
import java.time.Duration;

/** Makes connections: framing, obfuscation and proxies are its affair. Thread-safe. */
@FunctionalInterface
public interface Connector {
  /**
   * Connects, and prepares what the framing begins with.
   *
   * @param timeout how long all of it may take, proxies' answers included
   * @throws IOException if no connection could be made
   */
  Channel connect(Destination destination, Duration timeout) throws IOException;
}
