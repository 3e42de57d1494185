package dev.mtproto.client;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.Cover;
import dev.mtproto.internal.transport.Destination;
import dev.mtproto.internal.transport.Framing;
import dev.mtproto.internal.transport.MtproxyRoute;
import dev.mtproto.internal.transport.MtproxySecret;
import dev.mtproto.internal.transport.Route;
import dev.mtproto.internal.transport.SocketConnector;
import java.time.InstantSource;
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

  static SocketTransport mtproxy(String host, int port, MtproxySecret secret) {
    Framing framing = framing(secret);
    Cover cover = Cover.mtproxy(secret, InstantSource.system(), RANDOM);
    String name = "MTProxy " + Destination.authority(host, port);
    return new SocketTransport(name, framing, cover, new MtproxyRoute(host, port));
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
  public Transport through(Proxy proxy) {
    return new SocketTransport(name + " through " + proxy, framing, cover, proxy.route().to(route));
  }

  @Override
  Connector connector() {
    return new SocketConnector(framing, cover, route);
  }

  /** An address that must be obfuscated is, even if nothing else is. */
  @Override
  Connector connector(DcOption address) {
    if (cover != Cover.NONE || !address.tcpObfuscatedOnly()) {
      return connector();
    }
    if (address.secret().size() > 0) {
      MtproxySecret secret = MtproxySecret.parse(address.secret().hex());
      Cover covering = Cover.mtproxy(secret, InstantSource.system(), RANDOM);
      return new SocketConnector(framing(secret), covering, route);
    }
    Framing tagged = framing.tag().size() == 0 ? Framing.intermediate() : framing;
    return new SocketConnector(tagged, Cover.obfuscated(ByteString.EMPTY, RANDOM), route);
  }

  private static Framing framing(MtproxySecret secret) {
    return secret.kind() == MtproxySecret.Kind.PLAIN
        ? Framing.intermediate()
        : Framing.paddedIntermediate(RANDOM);
  }

  @Override
  public String toString() {
    return name;
  }
}
