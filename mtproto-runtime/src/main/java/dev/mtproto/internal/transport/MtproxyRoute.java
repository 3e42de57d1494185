package dev.mtproto.internal.transport;

/**
 * To an MTProxy, which finds the data centre by the number in the obfuscated header.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
 *     Transport obfuscation</a>
 */
public final class MtproxyRoute implements Route {
  private final String host;
  private final int port;

  /** A way to the proxy at this address. */
  public MtproxyRoute(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public Destination firstHop(Destination destination) {
    return new Destination(destination.dcId(), host, port);
  }

  @Override
  public Destination peer(Destination destination) {
    return firstHop(destination);
  }

  @Override
  public void pass(Wire wire, Destination destination) {}
}
