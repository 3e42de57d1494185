package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many streams and calling clients at once; in the middle the data centre restarts. */
class ProxyLoadTest {
  private static final int CHANNELS = 8;
  private static final LoadOptions LOAD = LoadOptions.fromProperties();
  private static final Duration FORGOTTEN_WITHIN = Duration.ofSeconds(30);

  @Test
  void nothingIsLostOrReorderedAndNothingIsLeftBehind() throws Exception {
    // Both sides start the threads and load the classes that they keep.
    run(LoadOptions.WARM_UP);
    Footprint before = Footprint.now();
    String result = run(LOAD);
    Waiting.until(() -> Footprint.now().isBackAt(before));
    System.out.printf("%s; %s before, %s after%n", result, before, Footprint.now());
  }

  private static String run(LoadOptions load) throws Exception {
    try (TestDataCenter dc = TestDataCenter.start();
        MtprotoClient client = client(dc);
        ProxyServer server =
            ProxyServer.builder(new ClientBackend(client)).listen("127.0.0.1", 0).start()) {
      String result = new Rush(load, dc, server).run();
      Waiting.until(() -> server.streams() == 0);
      return result;
    }
  }

  private static MtprotoClient client(TestDataCenter dc) {
    MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER).app(1, "hash").dataCenters(dc.dataCenters()).connect();
    Account account = dc.world().accounts().get(0);
    client.signIn(account.phone(), account::code);
    return client;
  }

  /** One time of being busy. */
  private static final class Rush {
    private final LoadOptions load;
    private final TestDataCenter dc;
    private final ProxyServer server;
    private final List<ManagedChannel> channels = new ArrayList<>();
    private final List<OrderedStream> streams = new ArrayList<>();

    Rush(LoadOptions load, TestDataCenter dc, ProxyServer server) {
      this.load = load;
      this.dc = dc;
      this.server = server;
    }

    String run() throws Exception {
      ExecutorService executor = Executors.newFixedThreadPool(load.clients());
      try (NumberedMessages messages = new NumberedMessages(dc)) {
        open();
        long end = System.nanoTime() + load.duration().toNanos();
        List<Future<List<Long>>> callers = new ArrayList<>();
        for (int i = 0; i < load.clients(); i++) {
          callers.add(executor.submit(new CallingClient(server.port(), end)));
        }
        Waiting.until(() -> end - System.nanoTime() < load.duration().toNanos() / 2);
        dc.restart();
        Duration forgotten = load.cutsACable() ? cutACable() : Duration.ZERO;
        List<Long> calls = new ArrayList<>();
        for (Future<List<Long>> caller : callers) {
          calls.addAll(caller.get(load.duration().toSeconds() + 60, TimeUnit.SECONDS));
        }
        messages.close();
        check(messages.written());
        return told(calls, messages.written(), forgotten);
      } finally {
        streams.forEach(OrderedStream::cancel);
        channels.forEach(ManagedChannel::shutdownNow);
        executor.shutdownNow();
      }
    }

    private void open() throws InterruptedException {
      for (int i = 0; i < CHANNELS; i++) {
        channels.add(channel(server.port()));
      }
      for (int i = 0; i < load.streams(); i++) {
        streams.add(OrderedStream.open(channels.get(i % CHANNELS)));
      }
      for (OrderedStream stream : streams) {
        stream.awaitBegin();
      }
    }

    private static ManagedChannel channel(int port) {
      return NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
    }

    /** A client that is gone without a word; after how long the daemon has forgotten it. */
    private Duration cutACable() throws IOException, InterruptedException {
      try (StallingRelay relay = new StallingRelay(server.port())) {
        ManagedChannel far = channel(relay.port());
        OrderedStream.open(far).awaitBegin();
        relay.stall();
        long cut = System.nanoTime();
        Waiting.until(() -> server.streams() == streams.size());
        far.shutdownNow();
        return Duration.ofNanos(System.nanoTime() - cut);
      }
    }

    private void check(int written) {
      assertThat(written).isPositive();
      Waiting.until(
          () -> streams.stream().allMatch(stream -> stream.lastNumber() == written),
          () -> "message " + written + " on all streams; the first is at " + streams.get(0));
      assertThat(streams).extracting(OrderedStream::problem).containsOnly("");
    }

    private String told(List<Long> calls, int written, Duration forgotten) {
      assertThat(forgotten).isLessThan(FORGOTTEN_WITHIN);
      List<Long> sorted = calls.stream().sorted().toList();
      return "%d streams, %d messages each; %d clients, %d calls in %s: median %d us, longest %d ms; cut client forgotten after %d ms"
          .formatted(
              load.streams(),
              written,
              load.clients(),
              calls.size(),
              load.duration(),
              sorted.get(sorted.size() / 2) / 1_000,
              sorted.get(sorted.size() - 1) / 1_000_000,
              forgotten.toMillis());
    }
  }
}
