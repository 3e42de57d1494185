package dev.mtproto.internal.transport;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where a data centre's WebSocket is.
 *
 * @see <a href="https://core.telegram.org/mtproto/transports#websocket">WebSocket</a>
 */
@FunctionalInterface
public interface WebSocketAddress {
  /** At the data centre's own address, without TLS. */
  WebSocketAddress PLAIN =
      destination -> URI.create("ws://" + destination.authority() + path(destination.dcId()));

  /** At the name that Telegram has given the data centre, with TLS. */
  WebSocketAddress TELEGRAM = WebSocketAddress::telegram;

  /** The address. */
  URI of(Destination destination) throws UnknownHostException;

  private static URI telegram(Destination destination) throws UnknownHostException {
    List<String> names = List.of("pluto", "venus", "aurora", "vesta", "flora");
    int number = Math.abs(destination.dcId()) % Destination.TEST;
    if (number < 1 || number > names.size()) {
      throw new UnknownHostException("data centre " + number + " has no name for WebSockets");
    }
    String host = names.get(number - 1) + ".web.telegram.org";
    return URI.create("wss://" + host + path(destination.dcId()));
  }

  private static String path(int dcId) {
    return Math.abs(dcId) < Destination.TEST ? "/apiws" : "/apiws_test";
  }
}
