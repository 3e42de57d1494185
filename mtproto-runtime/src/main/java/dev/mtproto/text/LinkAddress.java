package dev.mtproto.text;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that the Bot API takes, and the one way in which it writes each.
 *
 * @param scheme {@code http} or {@code https}
 * @param user what stands before an {@code @}; empty if nothing does
 * @param host in lower case
 * @param port 0 if it is not said
 * @param path what follows, of at least a slash
 * @see <a href="https://github.com/tdlib/td/blob/master/td/telegram/LinkManager.cpp">check_link</a>
 * @see <a href="https://github.com/tdlib/td/blob/master/tdutils/td/utils/HttpUrl.cpp">parse_url</a>
 */
record LinkAddress(String scheme, String user, String host, int port, String path) {
  private static final Pattern APPLICATION = Pattern.compile("(?i)(tg|ton):(?://)?");
  private static final Pattern SCHEME = Pattern.compile("([^/:@?#]*)://");
  private static final Pattern AUTHORITY = Pattern.compile("[^/?#]*");
  private static final Pattern PORT = Pattern.compile("(.+):([^:\\]@]*)", Pattern.DOTALL);
  private static final String IN_HOST = "abcdefghijklmnopqrstuvwxyz0123456789.-_!$,~*'();&+=";
  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-f]{2}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+\\]");
  private static final Pattern APPLICATION_HOST = Pattern.compile("[a-z0-9\\-_]+");
  private static final int MAX_PORT = 65_535;

  /** An address as it is sent; null if it is none that may be. */
  static @Nullable String checked(String address) {
    Matcher application = APPLICATION.matcher(address);
    if (application.lookingAt()) {
      String scheme = application.group(1).toLowerCase(Locale.ROOT);
      return applications(scheme, address.substring(application.end()));
    }
    LinkAddress web = parse(address);
    boolean reachable = web != null && (web.host.contains(".") || web.isIpv6());
    return web == null || !reachable ? null : web.toString();
  }

  /** An address within an application, which has a host and no more of a server's address. */
  private static @Nullable String applications(String scheme, String rest) {
    LinkAddress parsed = parse(rest);
    if (parsed == null
        || lower(rest).startsWith("http")
        || !parsed.user.isEmpty()
        || parsed.port != 0
        || !APPLICATION_HOST.matcher(parsed.host).matches()) {
      return null;
    }
    String path = parsed.path.startsWith("/?") ? parsed.path.substring(1) : parsed.path;
    return scheme + "://" + parsed.host + path;
  }

  private static @Nullable LinkAddress parse(String address) {
    Matcher before = SCHEME.matcher(address);
    boolean hasScheme = before.lookingAt();
    String scheme = hasScheme ? lower(before.group(1)) : "http";
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return null;
    }
    String rest = hasScheme ? address.substring(before.end()) : address;
    Matcher authority = AUTHORITY.matcher(rest);
    String server = authority.lookingAt() ? authority.group() : "";
    String path = path(rest.substring(server.length()));
    Matcher withPort = PORT.matcher(server);
    int port = 0;
    if (withPort.matches()) {
      port = port(withPort.group(2));
      server = withPort.group(1);
    }
    int at = server.lastIndexOf('@');
    String host = lower(server.substring(at + 1));
    LinkAddress parsed =
        new LinkAddress(scheme, server.substring(0, Math.max(0, at)), host, port, path);
    return port >= 0 && parsed.hasHost() ? parsed : null;
  }

  /** The number of a port; -1 if it is none. */
  private static int port(String digits) {
    if (!digits.matches("0*[0-9]{1,5}")) {
      return -1;
    }
    int port = Integer.parseInt(digits);
    return port == 0 || port > MAX_PORT ? -1 : port;
  }

  /** What follows the server, without spaces at its end and with those within it escaped. */
  private static String path(String rest) {
    StringBuilder path = new StringBuilder();
    String query = rest.stripTrailing();
    if (!query.startsWith("/")) {
      path.append('/');
    }
    for (int i = 0; i < query.length(); i++) {
      char unit = query.charAt(i);
      if (unit <= ' ') {
        path.append(String.format(Locale.ROOT, "%%%02X", (int) unit));
      } else {
        path.append(unit);
      }
    }
    return path.toString();
  }

  private boolean hasHost() {
    return isIpv6() || (!host.isEmpty() && !host.equals(".") && isName());
  }

  /** Letters of other alphabets may be in a name, too. */
  private boolean isName() {
    String name = ESCAPE.matcher(host).replaceAll("");
    return name.chars().allMatch(unit -> unit >= 0x80 || IN_HOST.indexOf(unit) >= 0);
  }

  private boolean isIpv6() {
    if (!IPV6.matcher(host).matches()) {
      return false;
    }
    try {
      // With brackets it is no name, so nobody is asked for it.
      return InetAddress.getByName(host) != null;
    } catch (UnknownHostException none) {
      return false;
    }
  }

  /** Letters of other alphabets stay as they are. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      char unit = lower.charAt(i);
      if (unit >= 'A' && unit <= 'Z') {
        lower.setCharAt(i, (char) (unit + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  @Override
  public String toString() {
    return scheme
        + "://"
        + (user.isEmpty() ? "" : user + "@")
        + host
        + (port == 0 ? "" : ":" + port)
        + path;
  }
}
