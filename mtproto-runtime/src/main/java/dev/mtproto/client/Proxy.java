package dev.mtproto.client;

import dev.mtproto.internal.transport.HttpConnectRoute;
import dev.mtproto.internal.transport.ProxyLogin;
import dev.mtproto.internal.transport.Route;
import dev.mtproto.internal.transport.Socks5Route;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A proxy that knows nothing of MTProto and only passes bytes on. Immutable; never shows a
 * password.
 *
 * @see Transport#through
 */
public final class Proxy {
  private static final int LONGEST = 255;

  private final Route route;

  private Proxy(Route route) {
    this.route = route;
  }

  /**
   * A SOCKS proxy of version 5 that asks for no login. It resolves names itself.
   *
   * @throws IllegalArgumentException if host or port are none
   * @see <a href="https://www.rfc-editor.org/rfc/rfc1928">RFC 1928</a>
   */
  public static Proxy socks5(String host, int port) {
    checkAddress(host, port);
    return new Proxy(new Socks5Route(host, port, null));
  }

  /**
   * A SOCKS proxy of version 5 that asks for a login.
   *
   * @throws IllegalArgumentException if host or port are none, or user or password have no or more
   *     than 255 bytes
   * @see <a href="https://www.rfc-editor.org/rfc/rfc1929">RFC 1929</a>
   */
  public static Proxy socks5(String host, int port, String user, String password) {
    checkAddress(host, port);
    checkLength("user", user);
    checkLength("password", password);
    return new Proxy(new Socks5Route(host, port, new ProxyLogin(user, password)));
  }

  /**
   * An HTTP proxy that makes tunnels and asks for no login.
   *
   * @throws IllegalArgumentException if host or port are none
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-connect">RFC 9110, CONNECT</a>
   */
  public static Proxy httpConnect(String host, int port) {
    checkAddress(host, port);
    return new Proxy(new HttpConnectRoute(host, port, null));
  }

  /**
   * An HTTP proxy that makes tunnels and asks for a login, which is sent in the clear.
   *
   * @throws IllegalArgumentException if host or port are none, or there is a colon in the user
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617, Basic authentication</a>
   */
  public static Proxy httpConnect(String host, int port, String user, String password) {
    checkAddress(host, port);
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("HTTP has no way to send a user with a colon");
    }
    Objects.requireNonNull(password, "password");
    return new Proxy(new HttpConnectRoute(host, port, new ProxyLogin(user, password)));
  }

  /** Refuses what is no address, and what could add a line to a request. */
  static void checkAddress(String host, int port) {
    Objects.requireNonNull(host, "host");
    boolean strange = host.chars().anyMatch(letter -> letter <= ' ' || letter == '/');
    if (host.isEmpty() || strange) {
      throw new IllegalArgumentException("\"" + host + "\" is no host");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not within 1 to 65535");
    }
  }

  private static void checkLength(String what, String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    if (length == 0 || length > LONGEST) {
      throw new IllegalArgumentException(
          "SOCKS5 takes a " + what + " of 1 to 255 bytes, not of " + length);
    }
  }

  /** The way through it. */
  Route route() {
    return route;
  }

  /** Kind and address, without the login. */
  @Override
  public String toString() {
    return route.toString();
  }
}
