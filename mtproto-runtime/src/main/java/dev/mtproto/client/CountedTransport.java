package dev.mtproto.client;

import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.CountingConnector;

/** Another transport, counted. */
final class CountedTransport extends Transport {
  private final Transport transport;
  private final Traffic traffic;

  CountedTransport(Transport transport, Traffic traffic) {
    this.transport = transport;
    this.traffic = traffic;
  }

  @Override
  public Transport obfuscated() {
    return transport.obfuscated().countedBy(traffic);
  }

  @Override
  public Transport through(Proxy proxy) {
    return transport.through(proxy).countedBy(traffic);
  }

  @Override
  Connector connector() {
    return new CountingConnector(transport.connector(), traffic::sent, traffic::received);
  }

  @Override
  public String toString() {
    return transport.toString();
  }
}
