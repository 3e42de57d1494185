package dev.mtproto.testdc.internal.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okio.BufferedSource;
import okio.ByteString;

/**
 * Answers the request that a WebSocket begins with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-4.2">RFC 6455, opening handshake</a>
 */
final class WebSocketGate {
  private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int MAX_LINE = 8 << 10;
  private static final int MAX_HEADERS = 100;

  private WebSocketGate() {}

  /** Reads the request and accepts it. */
  static void accept(BufferedSource source, OutputStream output) throws IOException {
    String path = source.readUtf8LineStrict(MAX_LINE).split(" ", -1)[1];
    Map<String, String> headers = headers(source);
    String key = headers.get("Sec-WebSocket-Key");
    boolean known =
        path.startsWith("/apiws")
            && headers.getOrDefault("Upgrade", "").equalsIgnoreCase("websocket")
            && offersBinary(headers.getOrDefault("Sec-WebSocket-Protocol", ""));
    if (key == null || !known) {
      output.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
      throw new IOException("a request for " + path);
    }
    String accept = ByteString.of((key + GUID).getBytes(UTF_8)).sha1().base64();
    String answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + accept
            + "\r\nSec-WebSocket-Protocol: binary\r\n\r\n";
    output.write(answer.getBytes(ISO_8859_1));
  }

  private static Map<String, String> headers(BufferedSource source) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < MAX_HEADERS; i++) {
      String line = source.readUtf8LineStrict(MAX_LINE);
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(line.substring(0, colon).trim(), line.substring(colon + 1).trim());
      }
    }
    throw new IOException("a request with too many headers");
  }

  private static boolean offersBinary(String protocols) {
    for (String protocol : protocols.split(",", -1)) {
      if (protocol.trim().toLowerCase(Locale.ROOT).equals("binary")) {
        return true;
      }
    }
    return false;
  }
}
