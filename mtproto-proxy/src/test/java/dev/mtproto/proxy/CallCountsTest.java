package dev.mtproto.proxy;

import static dev.mtproto.proxy.WireClient.message;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.access.TokenFile;
import dev.mtproto.proxy.v1.GetStateRequest;
import io.grpc.CallOptions;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written down of calls, seen in the metrics: the audit log is written at the same place.
 */
class CallCountsTest {
  private final TokenFile tokens;
  private final FakeBackend backend = new FakeBackend();
  private ProxyServer server;
  private WireClient client;

  CallCountsTest(@TempDir Path folder) {
    tokens = new TokenFile(folder.resolve("tokens.json"));
  }

  @BeforeEach
  void start() throws IOException {
    String token = tokens.create("ci", MethodRules.standard(), 0);
    server =
        ProxyServer.builder(backend)
            .listen("127.0.0.1", 0)
            .grace(Duration.ofMillis(100))
            .tokens(tokens)
            .metrics("127.0.0.1", 0)
            .start();
    client = new WireClient(server).header("authorization", "Bearer " + token);
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void callsWithAWrongTokenCount() {
    client.header("authorization", "Bearer mtp_guessed");
    assertThatThrownBy(() -> client.call(message("ReqHelpGetNearestDc")))
        .isInstanceOf(StatusRuntimeException.class);
    expect("method=\"mtproto.Mtproto/HelpGetNearestDc\",code=\"UNAUTHENTICATED\"");
    assertThatThrownBy(() -> client.listen().hasNext()).isInstanceOf(StatusRuntimeException.class);
    expect("method=\"proxy.UpdateStreamer/ListenOnUpdates\",code=\"UNAUTHENTICATED\"");
  }

  @Test
  void whatIsNoCallOfAMethodCountsByItsOwnName() {
    ClientCalls.blockingUnaryCall(
        client.channel(),
        SessionMethods.GET_STATE,
        CallOptions.DEFAULT,
        GetStateRequest.getDefaultInstance());
    expect("method=\"mtproto.v1.Session/GetState\",code=\"OK\"");
  }

  @Test
  void requestsThatAreNoneHaveTheNameOfTheirMethod() {
    assertThatThrownBy(() -> client.call(message("ReqMessagesGetDialogs")))
        .isInstanceOf(StatusRuntimeException.class);
    expect("method=\"messages.getDialogs\",code=\"INVALID_ARGUMENT\"");
  }

  @Test
  void aCallWhoseDeadlinePassesIsNoCallThatWasCancelled() {
    client.warmUp();
    client.options = CallOptions.DEFAULT.withDeadlineAfter(2, TimeUnit.SECONDS);
    assertThatThrownBy(() -> client.call(message("ReqHelpGetNearestDc")))
        .isInstanceOf(StatusRuntimeException.class);
    expect("method=\"help.getNearestDc\",code=\"DEADLINE_EXCEEDED\"");
  }

  @Test
  void eachCallCountsOnce() {
    backend.answer("help.getNearestDc", new NearestDc("DE", 2, 4));
    client.call(message("ReqHelpGetNearestDc"));
    client.call(message("ReqHelpGetNearestDc"));
    Waiting.until(
        () -> metrics().contains("{method=\"help.getNearestDc\",code=\"OK\"} 2\n"), this::metrics);
  }

  /** Calls are counted after their clients have the answer. */
  private void expect(String labels) {
    Waiting.until(
        () -> metrics().contains("mtprotod_calls_total{" + labels + "} 1\n"), this::metrics);
  }

  private String metrics() {
    URI uri = URI.create("http://127.0.0.1:" + server.metricsPort().orElseThrow() + "/metrics");
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
