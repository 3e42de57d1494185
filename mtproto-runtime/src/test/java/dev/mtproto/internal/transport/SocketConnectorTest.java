package dev.mtproto.internal.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.SecureRandomness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SocketConnectorTest {
  private static final String HOST = "127.0.0.1";
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void aProxyThatSaysNothingIsNotWaitedForLonger() throws IOException {
    // The system accepts; nobody ever reads.
    try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getByName(HOST))) {
      int port = silent.getLocalPort();
      Destination there = new Destination(2, "dc.invalid", 443);
      MtproxySecret secret =
          MtproxySecret.parse("ee00112233445566778899aabbccddeeff" + "612e6578616d706c65");
      Cover tls = Cover.mtproxy(secret, InstantSource.system(), new SecureRandomness());
      List<Connector> connectors =
          List.of(
              connector(Cover.NONE, new Socks5Route(HOST, port, null)),
              connector(Cover.NONE, new HttpConnectRoute(HOST, port, null)),
              connector(tls, new MtproxyRoute(HOST, port)));

      assertThat(connectors)
          .allSatisfy(
              connector ->
                  assertThatThrownBy(() -> connector.connect(there, SHORT))
                      .isInstanceOf(SocketTimeoutException.class)
                      .hasMessage("not ready within 200 ms"));
    }
  }

  @Test
  void aWebServerInThePlaceOfAnMtproxyIsNamedAndNotTheDataCentre() throws IOException {
    try (ServerSocket web = new ServerSocket(0, 10, InetAddress.getByName(HOST))) {
      int port = web.getLocalPort();
      Route route = Route.DIRECT.to(new MtproxyRoute(HOST, port));
      Destination there = new Destination(2, "dc.invalid", 443);
      Channel channel = connector(Cover.NONE, route).connect(there, Duration.ofSeconds(10));
      try (Socket server = web.accept()) {
        server.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));

        assertThatThrownBy(() -> channel.reader().read())
            .isInstanceOf(ProtocolViolationException.class)
            .hasMessageContaining(HOST + ":" + port + " answers in HTTP");
      } finally {
        channel.close();
      }
    }
  }

  @Test
  void aWebSocketThatDoesNotOpenIsNotWaitedForLonger() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getByName(HOST))) {
      Connector connector =
          new WebSocketConnector(WebSocketAddress.PLAIN, Framing.intermediate(), Cover.NONE);
      Destination there = new Destination(2, HOST, silent.getLocalPort());

      assertThatThrownBy(() -> connector.connect(there, SHORT)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aNameThatNobodyKnowsIsSaid() {
    Destination nowhere = new Destination(2, "nowhere.invalid", 443);

    assertThatThrownBy(() -> connector(Cover.NONE, Route.DIRECT).connect(nowhere, LONG))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("nowhere.invalid");
  }

  @Test
  void webSocketsHaveTheAddressesThatTelegramGivesThem() throws IOException {
    WebSocketAddress telegram = WebSocketAddress.TELEGRAM;

    assertThat(telegram.of(new Destination(2, "192.0.2.1", 443)))
        .hasToString("wss://venus.web.telegram.org/apiws");
    assertThat(telegram.of(new Destination(10_003, "192.0.2.1", 443)))
        .hasToString("wss://aurora.web.telegram.org/apiws_test");
    assertThat(WebSocketAddress.PLAIN.of(new Destination(2, "::1", 80)))
        .hasToString("ws://[::1]:80/apiws");
    assertThatThrownBy(() -> telegram.of(new Destination(6, "192.0.2.1", 443)))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("data centre 6");
  }

  private static Connector connector(Cover cover, Route route) {
    return new SocketConnector(Framing.paddedIntermediate(new SecureRandomness()), cover, route);
  }
}
