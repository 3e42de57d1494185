package dev.mtproto.testdc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.client.Transport;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.Updates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to whoever uses a client wrongly, or meets a network that is wrong. */
@Timeout(60)
final class FirstUseTest {
  private final TestDataCenter dc = TestDataCenter.start();

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void aTimeoutSaysWhichLimitWasSetAndWhyThereWasNoConnection() throws InterruptedException {
    CountDownLatch lost = new CountDownLatch(1);
    try (MtprotoClient client =
        builder(dc.dataCenters()).listen(event -> countLoss(event, lost)).connect()) {
      client.call(new GetNearestDc());
      dc.close();
      assertThat(lost.await(30, TimeUnit.SECONDS)).isTrue();

      assertThatThrownBy(() -> client.call(new GetNearestDc(), Duration.ofMillis(1234)))
          .isInstanceOf(CallTimeoutException.class)
          .hasMessageStartingWith(
              "no answer within 1234 ms for method help.getNearestDc; meanwhile: ")
          .hasCauseInstanceOf(ConnectionException.class);
    }
  }

  private static void countLoss(ClientEvent event, CountDownLatch lost) {
    if (event instanceof ClientEvent.Disconnected) {
      lost.countDown();
    }
  }

  static List<Transport> transports() {
    return Stream.of(
            Transport.abridged(),
            Transport.intermediate(),
            Transport.full(),
            Transport.abridged().obfuscated(),
            Transport.intermediate().obfuscated())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("transports")
  void aWebServerIsCalledOneAndItsAddressNamed(Transport transport) throws Exception {
    try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      CompletableFuture<Void> served = CompletableFuture.runAsync(() -> refuse(web));
      String address = "127.0.0.1:" + web.getLocalPort();

      assertThatThrownBy(
              () ->
                  builder(DataCenters.of(2, "127.0.0.1", web.getLocalPort(), dc.publicKeyPem()))
                      .transport(transport)
                      .connect())
          .isInstanceOf(ProtocolViolationException.class)
          .hasMessageContaining(address + " answers in HTTP: it is a web server or a proxy");
      served.get(10, TimeUnit.SECONDS);
    }
  }

  /** As a web server does with what is no request. */
  private static void refuse(ServerSocket web) {
    try (Socket client = web.accept()) {
      byte[] unused = client.getInputStream().readNBytes(40);
      String answer = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";
      client.getOutputStream().write(answer.getBytes(US_ASCII));
      awaitEnd(client);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /**
   * Reads on until the client hangs up; a reset means that, too, and that it has not read all.
   *
   * @throws SocketTimeoutException if it does not
   */
  private static void awaitEnd(Socket client) throws IOException {
    client.setSoTimeout(8000);
    try {
      byte[] unused = client.getInputStream().readAllBytes();
    } catch (SocketException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
  }

  @Test
  void whoSubscribesToAClosedClientIsToldSo() {
    MtprotoClient client = builder(dc.dataCenters()).connect();
    MtprotoClient unused = builder(dc.dataCenters()).connect();
    Updates updates = client.updates();
    client.close();
    unused.close();

    assertThatThrownBy(() -> updates.subscribe(update -> {}))
        .isInstanceOf(ClientClosedException.class);
    assertThatThrownBy(unused::updates).isInstanceOf(ClientClosedException.class);
    assertThatThrownBy(() -> client.pushes().subscribe(pushed -> {}))
        .isInstanceOf(ClientClosedException.class);
    assertThatThrownBy(() -> client.listen(event -> {})).isInstanceOf(ClientClosedException.class);
    assertThat(refusal(updates)).isInstanceOf(ClientClosedException.class);
  }

  private static Throwable refusal(Updates updates) {
    CompletableFuture<Throwable> refusal = new CompletableFuture<>();
    updates
        .publisher(TlObject.class)
        .subscribe(
            new Flow.Subscriber<>() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
              }

              @Override
              public void onNext(TlObject update) {}

              @Override
              public void onError(Throwable reason) {
                refusal.complete(reason);
              }

              @Override
              public void onComplete() {}
            });
    return refusal.orTimeout(10, TimeUnit.SECONDS).join();
  }

  private static MtprotoClientBuilder builder(DataCenters where) {
    return MtprotoClient.builder(Layer71.LAYER).app(17, "hash").dataCenters(where);
  }
}
