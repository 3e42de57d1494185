package dev.mtproto.credentials;

import java.util.Objects;
import okio.ByteString;

/**
 * An address of a data centre, as the server tells it. Its text shows no secret.
 *
 * @param dcId the data centre's number; 0 if not known
 * @param host an IP address
 * @param port the TCP port
 * @param ipv6 whether the address is one of IPv6
 * @param mediaOnly whether it is for files only
 * @param cdn whether it is a data centre that keeps copies of files
 * @param tcpObfuscatedOnly whether connections there must be obfuscated
 * @param isStatic whether it is to be used when connecting through a proxy
 * @param thisPortOnly whether no other port is open
 * @param secret the secret that connections must be obfuscated with; empty if none
 * @see <a href="https://core.telegram.org/constructor/dcOption">dcOption</a>
 */
public record DcOption(
    int dcId,
    String host,
    int port,
    boolean ipv6,
    boolean mediaOnly,
    boolean cdn,
    boolean tcpObfuscatedOnly,
    boolean isStatic,
    boolean thisPortOnly,
    ByteString secret) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the number or the port is none
   */
  public DcOption {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(secret, "secret");
    if (dcId < 0 || port < 1 || port > 65_535) {
      throw new IllegalArgumentException("data centre " + dcId + " at port " + port);
    }
  }

  /** An address without any peculiarity. */
  public static DcOption of(int dcId, String host, int port) {
    return new DcOption(
        dcId, host, port, false, false, false, false, false, false, ByteString.EMPTY);
  }

  @Override
  public String toString() {
    return "DcOption{dc="
        + dcId
        + ", "
        + host
        + " port "
        + port
        + (ipv6 ? ", ipv6" : "")
        + (mediaOnly ? ", media only" : "")
        + (cdn ? ", cdn" : "")
        + (tcpObfuscatedOnly ? ", obfuscated only" : "")
        + (isStatic ? ", static" : "")
        + "}";
  }
}
