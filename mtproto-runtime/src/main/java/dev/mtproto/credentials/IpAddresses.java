package dev.mtproto.credentials;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** IP addresses as bytes and as text, without asking anybody for names. */
final class IpAddresses {
  private IpAddresses() {}

  static String text(byte[] ip) {
    try {
      return InetAddress.getByAddress(ip).getHostAddress();
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException("its address has another length", impossible);
    }
  }

  /**
   * The bytes of an address.
   *
   * @throws IllegalArgumentException if it is a name
   */
  static byte[] bytes(String host) {
    if (!host.matches("\\d{1,3}(\\.\\d{1,3}){3}")
        && !host.matches("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*")) {
      throw new IllegalArgumentException("the address is no IP address: " + host);
    }
    try {
      return InetAddress.getByName(host).getAddress();
    } catch (UnknownHostException wrong) {
      throw new IllegalArgumentException("the address is no IP address: " + host, wrong);
    }
  }
}
