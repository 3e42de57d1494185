package dev.mtproto.client;

import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.Cover;
import dev.mtproto.internal.transport.Framing;
import dev.mtproto.internal.transport.Route;
import dev.mtproto.internal.transport.SocketConnector;
import okio.ByteString;

/** TCP, in one of the framings, with or without something laid over it. */
final class SocketTransport extends Transport {
  private final String name;
  private final Framing framing;
  private final Cover cover;
  private final Route route;

  private SocketTransport(String name, Framing framing, Cover cover, Route route) {
    this.name = name;
    this.framing = framing;
    this.cover = cover;
    this.route = route;
  }

  static SocketTransport plain(String name, Framing framing) {
    return new SocketTransport(name, framing, Cover.NONE, Route.DIRECT);
  }

  @Override
  public Transport obfuscated() {
    if (cover != Cover.NONE) {
      throw new IllegalStateException(name + " is obfuscated already");
    }
    if (framing.tag().size() == 0) {
      throw new IllegalStateException(name + " has no tag that obfuscation could tell it by");
    }
    Cover obfuscation = Cover.obfuscated(ByteString.EMPTY, RANDOM);
    return new SocketTransport("obfuscated " + name, framing, obfuscation, route);
  }

  @Override
  Connector connector() {
    return new SocketConnector(framing, cover, route);
  }

  @Override
  public String toString() {
    return name;
  }
}
