package dev.mtproto.client;

import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.Cover;
import dev.mtproto.internal.transport.Framing;
import dev.mtproto.internal.transport.WebSocketAddress;
import dev.mtproto.internal.transport.WebSocketConnector;
import okio.ByteString;

/** Intermediate, obfuscated, in the messages of a WebSocket. */
final class WebSocketTransport extends Transport {
  private final String name;
  private final WebSocketAddress address;

  WebSocketTransport(String name, WebSocketAddress address) {
    this.name = name;
    this.address = address;
  }

  @Override
  public Transport obfuscated() {
    throw new IllegalStateException(name + " is obfuscated already");
  }

  @Override
  public Transport through(Proxy proxy) {
    throw new IllegalStateException(
        name + " goes through the proxies of the JVM's settings, and not through " + proxy);
  }

  @Override
  Connector connector() {
    return new WebSocketConnector(
        address, Framing.intermediate(), Cover.obfuscated(ByteString.EMPTY, RANDOM));
  }

  @Override
  public String toString() {
    return name;
  }
}
