package dev.mtproto.client;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.event.PacketObserver;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.Framing;
import dev.mtproto.internal.transport.MtproxySecret;
import dev.mtproto.internal.transport.WebSocketAddress;
import java.util.Objects;

/**
 * How a client's packets travel. Immutable.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports">MTProto transports</a>
 */
public abstract sealed class Transport
    permits SocketTransport, WebSocketTransport, ObservedTransport {
  /** For all transports. */
  static final Randomness RANDOM = new SecureRandomness();

  Transport() {}

  /**
   * TCP, each packet behind its length: the default.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#intermediate">Intermediate
   *     </a>
   */
  public static Transport intermediate() {
    return SocketTransport.plain("intermediate", Framing.intermediate());
  }

  /**
   * TCP, with the fewest bytes around each packet: one, for most.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#abridged">Abridged</a>
   */
  public static Transport abridged() {
    return SocketTransport.plain("abridged", Framing.abridged());
  }

  /**
   * TCP, each packet with up to 15 bytes of noise behind it, so that lengths tell less.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#padded-intermediate">Padded
   *     intermediate</a>
   */
  public static Transport paddedIntermediate() {
    return SocketTransport.plain("padded intermediate", Framing.paddedIntermediate(RANDOM));
  }

  /**
   * TCP, each packet numbered and with a CRC32.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#full">Full</a>
   */
  public static Transport full() {
    return SocketTransport.plain("full", Framing.full());
  }

  /**
   * To an MTProxy, which knows where Telegram is. Addresses of data centres are not used, only
   * their numbers.
   *
   * @param secret as it stands in the proxy's link, in hex or base64: 16 bytes; {@code dd} and 16
   *     bytes, for padded packets; {@code ee}, 16 bytes and a domain, for what looks like TLS with
   *     that domain
   * @throws IllegalArgumentException if host, port or secret are none
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
   *     Transport obfuscation</a>
   */
  public static Transport mtproxy(String host, int port, String secret) {
    Proxy.checkAddress(host, port);
    return SocketTransport.mtproxy(host, port, MtproxySecret.parse(secret));
  }

  /**
   * WebSocket without TLS, to the data centre's own address; obfuscated intermediate inside.
   *
   * @see <a href="https://core.telegram.org/mtproto/transports#websocket">WebSocket</a>
   */
  public static Transport webSocket() {
    return new WebSocketTransport("WebSocket", WebSocketAddress.PLAIN);
  }

  /**
   * WebSocket with TLS, to the name that Telegram has given the data centre: {@code
   * venus.web.telegram.org} and others. Works with {@link DataCenters#production} and {@link
   * DataCenters#test} only.
   *
   * @see <a href="https://core.telegram.org/mtproto/transports#websocket">WebSocket</a>
   */
  public static Transport secureWebSocket() {
    return new WebSocketTransport("secure WebSocket", WebSocketAddress.TELEGRAM);
  }

  /**
   * This, looking like noise to who looks at the bytes. It adds no protection: the packets are
   * encrypted either way.
   *
   * @throws IllegalStateException if it is obfuscated already, or is {@link #full}, which cannot be
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
   *     Transport obfuscation</a>
   */
  public abstract Transport obfuscated();

  /**
   * This, by way of a proxy. With two proxies, the one given last is the nearest.
   *
   * @throws IllegalStateException if it is a {@link #webSocket}, which follows the JVM's settings
   *     ({@link java.net.ProxySelector})
   */
  public abstract Transport through(Proxy proxy);

  /** This, counted. */
  public Transport countedBy(Traffic traffic) {
    return observedBy(traffic.observer());
  }

  /** This, showing its packets to somebody, who must be thread-safe. */
  public Transport observedBy(PacketObserver observer) {
    return new ObservedTransport(this, Objects.requireNonNull(observer, "observer"));
  }

  /** Makes connections. */
  abstract Connector connector();

  /** Makes connections to an address, as far as that has conditions of its own. */
  Connector connector(DcOption address) {
    return connector();
  }

  /** What it is, without passwords and secrets. */
  @Override
  public abstract String toString();
}
