package dev.mtproto.proxy;

import static dev.mtproto.proxy.WireClient.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.proxy.v1.GetStateRequest;
import io.grpc.CallOptions;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ProxyServerOperationTest {
  private final FakeBackend backend =
      new FakeBackend().answer("help.getNearestDc", new NearestDc("DE", 2, 4));

  @Test
  void healthIsTold() throws IOException {
    try (ProxyServer server = builder().start();
        WireClient client = new WireClient(server)) {
      for (String service :
          List.of("", "mtproto.Mtproto", "proxy.UpdateStreamer", "mtproto.v1.Session")) {
        HealthCheckRequest request = HealthCheckRequest.newBuilder().setService(service).build();
        assertThat(HealthGrpc.newBlockingStub(client.channel).check(request).getStatus())
            .isEqualTo(ServingStatus.SERVING);
      }
    }
  }

  @Test
  void reflectionTellsTheServicesAndTheirFiles() throws Exception {
    try (ProxyServer server = builder().start();
        WireClient client = new WireClient(server)) {
      assertThat(
              reflect(client, ServerReflectionRequest.newBuilder().setListServices("").build())
                  .getListServicesResponse()
                  .getServiceList())
          .extracting(ServiceResponse::getName)
          .contains("mtproto.Mtproto", "proxy.UpdateStreamer", "mtproto.v1.Session");
      FileDescriptorProto file =
          FileDescriptorProto.parseFrom(
              reflect(
                      client,
                      ServerReflectionRequest.newBuilder()
                          .setFileContainingSymbol("proxy.UpdateStreamer")
                          .build())
                  .getFileDescriptorResponse()
                  .getFileDescriptorProto(0));
      assertThat(file.getName()).endsWith("tl_update.proto");
    }
  }

  @Test
  void metricsAreServedForWhoWantsThem() throws Exception {
    try (ProxyServer server = builder().metrics("127.0.0.1", 0).start();
        WireClient client = new WireClient(server)) {
      client.call(message("ReqHelpGetNearestDc"));
      // A call is counted, and is not running any more, after its client has the answer.
      for (String line :
          List.of(
              "# TYPE mtprotod_calls_total counter",
              "mtprotod_calls_total{method=\"help.getNearestDc\",code=\"OK\"} 1",
              "mtprotod_calls_running{account=\"default\"} 0")) {
        Waiting.until(() -> metrics(server).contains(line), () -> line + " in the metrics");
      }
    }
  }

  private static String metrics(ProxyServer server) {
    URI uri = URI.create("http://127.0.0.1:" + server.metricsPort().orElseThrow() + "/metrics");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString()).join().body();
  }

  @Test
  void withoutBeingAskedForItServesNoMetrics() throws IOException {
    try (ProxyServer server = builder().start()) {
      assertThat(server.metricsPort()).isEmpty();
    }
  }

  @Test
  void closingWaitsForCallsThatAreUnderWay() throws Exception {
    ProxyServer server = builder().grace(Duration.ofSeconds(30)).start();
    backend.on("help.getNearestDc", pending -> {});
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try (WireClient client = new WireClient(server)) {
      var answer = executor.submit(() -> client.call(message("ReqHelpGetNearestDc")));
      FakeBackend.Received call = backend.received.poll(10, TimeUnit.SECONDS);
      assertThat(call).isNotNull();
      int port = server.port();
      var closed = executor.submit(server::close);
      Waiting.until(() -> !isListening(port));
      assertThatThrownBy(() -> closed.get(500, TimeUnit.MILLISECONDS))
          .as("the call is under way still")
          .isInstanceOf(TimeoutException.class);
      assertThat(call.answer()).isNotDone();
      call.answer().complete(FakeBackend.tl(new NearestDc("late", 1, 1)));
      assertThat(answer.get(10, TimeUnit.SECONDS)).asString().contains("late");
      closed.get(10, TimeUnit.SECONDS);
    } finally {
      executor.shutdownNow();
    }
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  @Test
  void closingEndsTheStreamsOfHealthAndReflectionToo() throws Exception {
    ProxyServer server = builder().grace(Duration.ofSeconds(60)).start();
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (WireClient client = new WireClient(server)) {
      Ending<HealthCheckResponse> health = new Ending<>();
      HealthGrpc.newStub(client.channel).watch(HealthCheckRequest.getDefaultInstance(), health);
      Ending<ServerReflectionResponse> reflection = new Ending<>();
      ServerReflectionGrpc.newStub(client.channel)
          .serverReflectionInfo(reflection)
          .onNext(ServerReflectionRequest.newBuilder().setListServices("").build());
      health.began.get(30, TimeUnit.SECONDS);
      reflection.began.get(30, TimeUnit.SECONDS);
      executor.submit(server::close).get(30, TimeUnit.SECONDS);
      for (Ending<?> stream : List.of(health, reflection)) {
        assertThat(stream.ended.get(30, TimeUnit.SECONDS))
            .hasMessageContaining("UNAVAILABLE: the daemon is stopping");
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void ifTheMetricsCannotBeServedNothingIs() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = freePort();
      ProxyServerBuilder both =
          builder().listen("127.0.0.1", port).metrics("127.0.0.1", taken.getLocalPort());
      assertThatThrownBy(both::start)
          .isInstanceOf(ListenException.class)
          .hasMessage("the address 127.0.0.1:" + taken.getLocalPort() + " is taken");
      try (ProxyServer server = builder().listen("127.0.0.1", port).start()) {
        assertThat(server.port()).isEqualTo(port);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** Waits for a stream's first message, and for its end. */
  private static final class Ending<T> implements StreamObserver<T> {
    final CompletableFuture<T> began = new CompletableFuture<>();
    final CompletableFuture<Throwable> ended = new CompletableFuture<>();

    @Override
    public void onNext(T value) {
      began.complete(value);
    }

    @Override
    public void onError(Throwable failure) {
      ended.complete(failure);
    }

    @Override
    public void onCompleted() {
      ended.completeExceptionally(new AssertionError("it ended as if all were said"));
    }
  }

  @Test
  void callsDoNotWaitForStreamsHoweverManyThereAre() throws IOException {
    CountDownLatch released = new CountDownLatch(1);
    int more = 4 * Runtime.getRuntime().availableProcessors() + 4;
    try (ProxyServer server = builder().start();
        WireClient client = new WireClient(server)) {
      backend.whenAskedForItsState(() -> await(released));
      for (int i = 0; i < more; i++) {
        ClientCalls.asyncServerStreamingCall(
            client.channel().newCall(SessionMethods.LISTEN_ON_STATE, CallOptions.DEFAULT),
            GetStateRequest.getDefaultInstance(),
            new Ignoring<>());
      }
      client.options = CallOptions.DEFAULT.withDeadlineAfter(30, TimeUnit.SECONDS);
      try {
        assertThat(client.call(message("ReqHelpGetNearestDc"))).asString().contains("DE");
      } finally {
        released.countDown();
      }
    }
  }

  private static final class Ignoring<T> implements StreamObserver<T> {
    @Override
    public void onNext(T value) {
      // Nobody looks.
    }

    @Override
    public void onError(Throwable failure) {
      // The server closes.
    }

    @Override
    public void onCompleted() {
      // It does not end by itself.
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ProxyServerBuilder builder() {
    return ProxyServer.builder(backend).listen("127.0.0.1", 0).grace(Duration.ofMillis(100));
  }

  private static ServerReflectionResponse reflect(
      WireClient client, ServerReflectionRequest request) throws Exception {
    CompletableFuture<ServerReflectionResponse> answer = new CompletableFuture<>();
    StreamObserver<ServerReflectionRequest> requests =
        ServerReflectionGrpc.newStub(client.channel)
            .serverReflectionInfo(
                new StreamObserver<>() {
                  @Override
                  public void onNext(ServerReflectionResponse response) {
                    answer.complete(response);
                  }

                  @Override
                  public void onError(Throwable failure) {
                    answer.completeExceptionally(failure);
                  }

                  @Override
                  public void onCompleted() {
                    answer.cancel(false);
                  }
                });
    requests.onNext(request);
    try {
      return answer.get(30, TimeUnit.SECONDS);
    } finally {
      requests.onCompleted();
    }
  }
}
