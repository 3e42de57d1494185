package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Connects by WebSocket. Its messages carry a stream; where they end means nothing.
 *
 * @see <a href="https://core.telegram.org/mtproto/transports#websocket">WebSocket</a>
 */
public final class WebSocketConnector implements Connector {
  private static final String SUBPROTOCOL = "binary";

  private final WebSocketAddress address;
  private final Framing framing;
  private final Cover cover;

  /** A connector whose connections have this framing and this cover. */
  public WebSocketConnector(WebSocketAddress address, Framing framing, Cover cover) {
    this.address = address;
    this.framing = framing;
    this.cover = cover;
  }

  @Override
  public Channel connect(Destination destination, Duration timeout) throws IOException {
    URI uri = address.of(destination);
    WebSocketWire wire = new WebSocketWire();
    CompletableFuture<WebSocket> opening =
        Shared.CLIENT
            .newWebSocketBuilder()
            .subprotocols(SUBPROTOCOL)
            .connectTimeout(timeout)
            .buildAsync(uri, wire);
    WebSocket socket = await(opening, timeout);
    if (!socket.getSubprotocol().equals(SUBPROTOCOL)) {
      socket.abort();
      throw new IOException(uri + " does not speak the subprotocol " + SUBPROTOCOL);
    }
    wire.opened(socket);
    return cover.lay(wire, framing, destination.dcId());
  }

  private static WebSocket await(CompletableFuture<WebSocket> opening, Duration timeout)
      throws IOException {
    try {
      return opening.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      throw new IOException("no WebSocket: " + failed.getCause(), failed.getCause());
    } catch (TimeoutException late) {
      opening.thenAccept(WebSocket::abort);
      throw new SocketTimeoutException("not ready within " + timeout.toMillis() + " ms");
    } catch (InterruptedException interrupted) {
      opening.thenAccept(WebSocket::abort);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while connecting");
    }
  }

  /** Made when first needed: it has a thread of its own. */
  private static final class Shared {
    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Threads.executor())
            .build();
  }
}
