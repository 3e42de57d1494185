package dev.mtproto.internal.transport;

/**
 * Where a connection is to go.
 *
 * @param dcId the data centre's number, as the key exchange has it: proxies go by it
 * @param host a name or an address
 * @param port the TCP port
 */
public record Destination(int dcId, String host, int port) {
  /** This is added to the numbers of the data centres for tests. */
  static final int TEST = 10_000;

  /** The host and the port, as people write them: {@code [::1]:443}. */
  public static String authority(String host, int port) {
    boolean bare = host.indexOf(':') >= 0 && !host.startsWith("[");
    return (bare ? "[" + host + "]" : host) + ":" + port;
  }

  /** The host and the port, as people write them. */
  public String authority() {
    return authority(host, port);
  }
}
