package dev.mtproto.internal.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Through an HTTP proxy that makes tunnels.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-connect">RFC 9110, CONNECT</a>
 */
public final class HttpConnectRoute implements Route {
  private static final int MAX_HEAD = 16 << 10;
  private static final int NO_LOGIN = 407;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
  private static final String END = "\r\n\r\n";

  private final String host;
  private final int port;
  private final @Nullable ProxyLogin login;

  /**
   * A way through the proxy at this address.
   *
   * @param login null if the proxy asks for none
   */
  public HttpConnectRoute(String host, int port, @Nullable ProxyLogin login) {
    this.host = host;
    this.port = port;
    this.login = login;
  }

  @Override
  public Destination firstHop(Destination destination) {
    return new Destination(destination.dcId(), host, port);
  }

  @Override
  public void pass(Wire wire, Destination destination) throws IOException {
    String target = destination.authority();
    StringBuilder request = new StringBuilder("CONNECT " + target + " HTTP/1.1\r\n");
    request.append("Host: ").append(target).append("\r\n");
    if (login != null) {
      request.append("Proxy-Authorization: Basic ").append(basic(login)).append("\r\n");
    }
    wire.output().write(request.append("\r\n").toString().getBytes(ISO_8859_1));
    wire.output().flush();
    check(readHead(wire.input()));
  }

  private static String basic(ProxyLogin login) {
    String both = login.user() + ":" + login.password();
    return Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
  }

  /** Reads byte by byte: what stands behind the head is the destination's. */
  private String readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf(END, Math.max(0, head.length() - END.length())) < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException(this + " closed the connection");
      }
      if (head.length() == MAX_HEAD) {
        throw new IOException(this + " answers without end");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private void check(String head) throws IOException {
    Matcher status = STATUS.matcher(head.substring(0, head.indexOf("\r\n")));
    if (!status.matches()) {
      throw new IOException(this + " does not speak HTTP");
    }
    int code = Integer.parseInt(status.group(1));
    if (code == NO_LOGIN) {
      throw new IOException(this + (login == null ? " asks for a login" : " refuses the login"));
    }
    if (code < 200 || code > 299) {
      throw new IOException(this + " refuses to connect: status " + code);
    }
  }

  /** The address, without the login. */
  @Override
  public String toString() {
    return "HTTP proxy " + Destination.authority(host, port);
  }
}
