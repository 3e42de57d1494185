package dev.mtproto.testdc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import okio.ByteString;

/** An HTTP proxy that makes tunnels, and asks for a login if it is given one. */
final class HttpTunnels extends Tunnels {
  private static final String BASIC = "Proxy-Authorization: Basic ";

  private final String login;

  /** A proxy that takes this {@code user:password}; all clients, if that is empty. */
  HttpTunnels(int end, String login) {
    super(end);
    this.login = login;
  }

  @Override
  boolean greet(DataInputStream in, OutputStream out) throws IOException {
    String request = line(in);
    askedFor(request);
    String given = "";
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.startsWith(BASIC)) {
        ByteString decoded = ByteString.decodeBase64(line.substring(BASIC.length()));
        given = decoded == null ? "?" : decoded.utf8();
        askedBy(given);
      }
    }
    boolean known = given.equals(login);
    String answer = known ? "HTTP/1.1 200 Connected\r\nX: y\r\n\r\n" : "HTTP/1.1 407 Login\r\n\r\n";
    out.write(answer.getBytes(UTF_8));
    return known;
  }

  private static String line(DataInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }
}
