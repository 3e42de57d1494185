package dev.mtproto.benchmarks.proxy;

import dev.mtproto.benchmarks.Clients;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.proxy.ProxyServer;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.testdc.TestDataCenter;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Calls through the daemon, next to calls without it on the same session, and to grpc-java that
 * answers the same number of bytes and does nothing else. All in one JVM, the data centre too.
 *
 * <pre>{@code java -cp benchmarks/target/benchmarks.jar dev.mtproto.benchmarks.proxy.ProxyRate}
 * </pre>
 */
public final class ProxyRate {
  private static final int[] IN_FLIGHT = {1, 64};
  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(8);
  private static final double TARGET = 0.6;
  private static final byte[] NOTHING = {};

  private ProxyRate() {}

  /** Measures, and says whether the claim holds. */
  public static void main(String[] arguments) throws Exception {
    MethodDescriptor<byte[], byte[]> proxied = Wire.method("mtproto.Mtproto/HelpGetNearestDc");
    MethodDescriptor<byte[], byte[]> bare = Wire.method("bare.Echo/HelpGetNearestDc");
    try (TestDataCenter dc = TestDataCenter.start();
        MtprotoClient client = Clients.connect(Layer71.LAYER, dc);
        ProxyServer proxy =
            ProxyServer.builder(new ClientBackend(client)).listen("127.0.0.1", 0).start()) {
      ManagedChannel proxyChannel = channel(proxy.port());
      byte[] answer = Wire.call(proxyChannel, proxied, NOTHING).get();
      Server echo = NettyServerBuilder.forPort(0).addService(Wire.echo(bare, answer)).build();
      ManagedChannel echoChannel = channel(echo.start().getPort());
      for (int inFlight : IN_FLIGHT) {
        compare(
            inFlight,
            () -> Wire.call(echoChannel, bare, NOTHING),
            () -> client.callAsync(new GetNearestDc()),
            () -> Wire.call(proxyChannel, proxied, NOTHING));
      }
      echoChannel.shutdownNow();
      proxyChannel.shutdownNow();
      echo.shutdownNow();
    }
  }

  private static ManagedChannel channel(int port) {
    return NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
  }

  private static void compare(
      int inFlight,
      Supplier<CompletableFuture<?>> echo,
      Supplier<CompletableFuture<?>> direct,
      Supplier<CompletableFuture<?>> proxied)
      throws InterruptedException {
    System.out.printf("%d in flight%n", inFlight);
    Load.Result echoed = measure("bare grpc-java", echo, inFlight);
    Load.Result called = measure("direct", direct, inFlight);
    Load.Result shared = measure("through the daemon", proxied, inFlight);
    System.out.printf(
        Locale.ROOT,
        "  added to a direct call: %.0f us (median), %.0f us (p99)%n",
        shared.medianMicros() - called.medianMicros(),
        shared.p99Micros() - called.p99Micros());
    double share = shared.perSecond() / echoed.perSecond();
    System.out.printf(
        Locale.ROOT,
        "  of bare grpc-java's rate: %.2f (at least %.2f) %s%n",
        share,
        TARGET,
        share >= TARGET ? "holds" : "MISSED");
  }

  private static Load.Result measure(String what, Supplier<CompletableFuture<?>> call, int inFlight)
      throws InterruptedException {
    Load.run(call, inFlight, WARM_UP);
    Load.Result result = Load.run(call, inFlight, MEASURED);
    System.out.printf(
        Locale.ROOT,
        "  %-20s %8.0f calls/s, median %6.0f us, p99 %6.0f us%n",
        what,
        result.perSecond(),
        result.medianMicros(),
        result.p99Micros());
    return result;
  }
}
