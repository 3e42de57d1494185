package dev.mtproto.benchmarks.connection;

import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetConfig;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What clients cost that are connected and do nothing: heap, native memory and platform threads,
 * each of so many clients in one JVM. The data centre is another process.
 *
 * <pre>{@code java -cp benchmarks/target/benchmarks.jar
 *     dev.mtproto.benchmarks.connection.IdleClients [CLIENTS [PING_SECONDS]]}</pre>
 *
 * <p>Each client has connected and made one call. Then two pings pass, so that what is kept for
 * traffic alone has been given back.
 */
public final class IdleClients {
  private static final int WARM_UP = 20;

  private IdleClients() {}

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    Duration ping = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20);
    try (ServerProcess server = ServerProcess.start()) {
      List<MtprotoClient> clients = new ArrayList<>();
      connect(clients, WARM_UP, server.dataCenters(), ping);
      Thread.sleep(ping.toMillis() * 5 / 2);
      Usage before = Usage.now();
      connect(clients, count, server.dataCenters(), ping);
      Thread.sleep(ping.toMillis() * 5 / 2);
      Usage after = Usage.now();
      print(count, before, after);
      clients.forEach(MtprotoClient::close);
    }
  }

  private static void connect(
      List<MtprotoClient> clients, int count, DataCenters dataCenters, Duration ping) {
    List<CompletableFuture<MtprotoClient>> begun = new ArrayList<>();
    int together = Runtime.getRuntime().availableProcessors() * 4;
    for (int i = 0; i < count; i++) {
      begun.add(CompletableFuture.supplyAsync(() -> connected(dataCenters, ping)));
      if (begun.size() == together || i == count - 1) {
        begun.forEach(each -> clients.add(each.join()));
        begun.clear();
      }
    }
  }

  private static MtprotoClient connected(DataCenters dataCenters, Duration ping) {
    MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER)
            .app(17, "hash")
            .dataCenters(dataCenters)
            .pings(ping, ping.multipliedBy(3))
            .connect();
    client.call(new GetConfig());
    return client;
  }

  private static void print(int count, Usage before, Usage after) {
    System.out.printf("Java %s, %d idle clients%n", Runtime.version().feature(), count);
    System.out.printf("heap a client:            %,8d bytes%n", (after.heap - before.heap) / count);
    System.out.printf(
        "resident memory a client: %,8d bytes%n", (after.resident - before.resident) / count);
    System.out.printf("platform threads:         %,8d, before %d%n", after.threads, before.threads);
  }

  private record Usage(long heap, long resident, int threads) {
    static Usage now() throws IOException, InterruptedException {
      for (int i = 0; i < 3; i++) {
        collect();
      }
      long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      return new Usage(heap, residentBytes(), ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static void collect() throws InterruptedException {
      ReferenceQueue<Object> collected = new ReferenceQueue<>();
      WeakReference<Object> garbage = new WeakReference<>(new Object(), collected);
      while (garbage.get() != null) {
        System.gc();
        collected.remove(100);
      }
    }

    /** What Linux says; 0 elsewhere. */
    private static long residentBytes() throws IOException {
      Path status = Path.of("/proc/self/status");
      if (!Files.exists(status)) {
        return 0;
      }
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }
}
