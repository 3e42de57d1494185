package dev.mtproto.internal.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that are written as numbers. */
final class Addresses {
  private static final String NUMBER = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(NUMBER + "(\\." + NUMBER + "){3}");

  private Addresses() {}

  /**
   * The 4 or 16 bytes of an address; null of a name. Nobody is asked.
   *
   * @param host such as {@code 127.0.0.1}, {@code ::1}, {@code [::1]} or {@code example.org}
   * @throws UnknownHostException if there is a colon in it, and yet it is no IPv6 address
   */
  static byte @Nullable [] literal(String host) throws UnknownHostException {
    boolean numbers = host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
    return numbers ? InetAddress.getByName(host).getAddress() : null;
  }
}
