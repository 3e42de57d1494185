package dev.mtproto.client;

import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.CountingConnector;
import dev.mtproto.internal.transport.Framing;
import dev.mtproto.internal.transport.SocketConnector;

/**
 * How a client's packets travel. Immutable.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports">MTProto transports</a>
 */
public final class Transport {
  private final String name;
  private final Connector connector;

  private Transport(String name, Connector connector) {
    this.name = name;
    this.connector = connector;
  }

  /** TCP, each packet behind its length: the default. */
  public static Transport intermediate() {
    return new Transport("intermediate", new SocketConnector(Framing.intermediate()));
  }

  /** The same, counted. */
  public Transport countedBy(Traffic traffic) {
    return new Transport(name, new CountingConnector(connector, traffic::sent, traffic::received));
  }

  /** Makes connections. */
  Connector connector() {
    return connector;
  }

  @Override
  public String toString() {
    return name;
  }
}
