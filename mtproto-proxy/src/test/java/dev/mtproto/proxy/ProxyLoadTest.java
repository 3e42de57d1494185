package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.layer71.methods.Help;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many streams and calling clients at once, with a data centre that restarts in the middle. */
class ProxyLoadTest {
  private static final int CHANNELS = 8;
  private static final LoadOptions LOAD = LoadOptions.fromProperties();

  @Test
  void nothingIsLostOrReorderedAndNothingIsLeftBehind() throws Exception {
    try (TestDataCenter dc = TestDataCenter.start();
        MtprotoClient client = client(dc);
        ProxyServer server =
            ProxyServer.builder(new ClientBackend(client)).listen("127.0.0.1", 0).start()) {
      warmUp(server);
      long descriptors = openDescriptors();
      int threads = Thread.activeCount();
      long calls = run(dc, server);
      System.out.printf(
          "%d streams, %d clients, %d calls in %s%n",
          LOAD.streams(), LOAD.clients(), calls, LOAD.duration());
      Waiting.until(() -> server.streams() == 0);
      Waiting.until(() -> openDescriptors() <= descriptors + 2);
      Waiting.until(() -> Thread.activeCount() <= threads + 4);
    }
  }

  private static MtprotoClient client(TestDataCenter dc) {
    MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER).app(1, "hash").dataCenters(dc.dataCenters()).connect();
    Account account = dc.world().accounts().get(0);
    client.signIn(account.phone(), account::code);
    return client;
  }

  /** Has both sides start the threads that they keep. */
  private static void warmUp(ProxyServer server) {
    try (ProxyClient client = ProxyClient.connect("127.0.0.1:" + server.port())) {
      client.api(Help.class).getNearestDc();
    }
  }

  private static long run(TestDataCenter dc, ProxyServer server) throws Exception {
    List<ManagedChannel> channels = new ArrayList<>();
    List<OrderedStream> streams = new ArrayList<>();
    ExecutorService executor = Executors.newFixedThreadPool(LOAD.clients());
    ScheduledExecutorService writer = push(dc);
    try {
      open(server, channels, streams);
      long end = System.nanoTime() + LOAD.duration().toNanos();
      List<Future<Integer>> callers = new ArrayList<>();
      for (int i = 0; i < LOAD.clients(); i++) {
        callers.add(executor.submit(() -> call(server, end)));
      }
      Waiting.until(() -> System.nanoTime() - end > -LOAD.duration().toNanos() / 2);
      dc.restart();
      long calls = 0;
      for (Future<Integer> caller : callers) {
        calls += caller.get(LOAD.duration().toSeconds() + 60, TimeUnit.SECONDS);
      }
      writer.shutdown();
      check(streams);
      return calls;
    } finally {
      streams.forEach(OrderedStream::cancel);
      channels.forEach(ManagedChannel::shutdownNow);
      executor.shutdownNow();
      writer.shutdownNow();
    }
  }

  private static void open(
      ProxyServer server, List<ManagedChannel> channels, List<OrderedStream> streams)
      throws InterruptedException {
    for (int i = 0; i < CHANNELS; i++) {
      channels.add(
          NettyChannelBuilder.forAddress("127.0.0.1", server.port()).usePlaintext().build());
    }
    for (int i = 0; i < LOAD.streams(); i++) {
      streams.add(OrderedStream.open(channels.get(i % CHANNELS)));
    }
    for (OrderedStream stream : streams) {
      stream.awaitBegin();
    }
  }

  /** One client: calls until the end, each tenth call a message; how many calls. */
  private static int call(ProxyServer server, long end) {
    int calls = 0;
    try (ProxyClient client = ProxyClient.connect("127.0.0.1:" + server.port())) {
      Help help = client.api(Help.class);
      while (System.nanoTime() - end < 0) {
        if (++calls % 10 == 0) {
          client.call(
              SendMessage.builder()
                  .peer(new InputPeer.Self())
                  .message("load " + calls)
                  .randomId(System.nanoTime())
                  .build());
        } else {
          help.getNearestDc();
        }
      }
    }
    return calls;
  }

  /** Another account writes a message every ten milliseconds. */
  private static ScheduledExecutorService push(TestDataCenter dc) {
    List<Account> accounts = dc.world().accounts();
    ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
    Runnable write = () -> dc.world().send(accounts.get(1), accounts.get(0), "are you there?");
    writer.scheduleAtFixedRate(write, 0, 10, TimeUnit.MILLISECONDS);
    return writer;
  }

  private static void check(List<OrderedStream> streams) {
    long last = streams.stream().mapToLong(OrderedStream::last).max().orElseThrow();
    assertThat(last).isPositive();
    Waiting.until(() -> streams.stream().allMatch(stream -> stream.last() >= last));
    assertThat(streams).extracting(OrderedStream::problem).containsOnly("");
  }

  private static long openDescriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }
}
