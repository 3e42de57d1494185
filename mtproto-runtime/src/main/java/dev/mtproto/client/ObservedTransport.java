package dev.mtproto.client;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.event.PacketObserver;
import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.ObservedConnector;

/** Another transport, whose packets somebody sees. */
final class ObservedTransport extends Transport {
  private final Transport transport;
  private final PacketObserver observer;

  ObservedTransport(Transport transport, PacketObserver observer) {
    this.transport = transport;
    this.observer = observer;
  }

  @Override
  public Transport obfuscated() {
    return transport.obfuscated().observedBy(observer);
  }

  @Override
  public Transport through(Proxy proxy) {
    return transport.through(proxy).observedBy(observer);
  }

  @Override
  Connector connector() {
    return new ObservedConnector(transport.connector(), observer);
  }

  @Override
  Connector connector(DcOption address) {
    return new ObservedConnector(transport.connector(address), observer);
  }

  @Override
  public String toString() {
    return transport.toString();
  }
}
