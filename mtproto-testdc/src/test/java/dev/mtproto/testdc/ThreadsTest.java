package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.internal.transport.Threads;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetNearestDc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which threads the runtime uses; runs on all versions of Java. */
@Timeout(60)
final class ThreadsTest {
  private static final int CLIENTS = 20;

  @Test
  void threadsAreVirtualFromJava21On() {
    assertThat(Threads.areVirtual()).isEqualTo(Runtime.version().feature() >= 21);
  }

  @Test
  void clientsHavePlatformThreadsOnlyWhereThereAreNoOthers() {
    Set<Thread> ofOthers = platformThreadsOfConnections();
    try (TestDataCenter dc = TestDataCenter.start()) {
      List<MtprotoClient> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        MtprotoClient client =
            MtprotoClient.builder(Layer71.LAYER)
                .app(17, "hash")
                .dataCenters(dc.dataCenters())
                .connect();
        client.call(new GetNearestDc());
        clients.add(client);
      }
      Set<Thread> threads = platformThreadsOfConnections();
      // Those of connections that other tests have just closed may be about to end.
      threads.removeAll(ofOthers);
      assertThat(threads)
          .hasSizeGreaterThanOrEqualTo(Threads.areVirtual() ? 0 : 2 * CLIENTS)
          .hasSizeLessThan(Threads.areVirtual() ? 1 : 3 * CLIENTS);
      clients.forEach(MtprotoClient::close);
    }
  }

  /** All stack traces are of platform threads. */
  private static Set<Thread> platformThreadsOfConnections() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread ->
                thread.getName().startsWith("mtproto-")
                    && (thread.getName().endsWith("-reader")
                        || thread.getName().endsWith("-writer")))
        .collect(Collectors.toSet());
  }

  @Test
  void whatDependsOnACallRunsOnTheRuntimesThreads()
      throws ExecutionException, InterruptedException, TimeoutException {
    try (TestDataCenter dc = TestDataCenter.start();
        MtprotoClient client =
            MtprotoClient.builder(Layer71.LAYER)
                .app(17, "hash")
                .dataCenters(dc.dataCenters())
                .connect()) {
      CompletableFuture<NearestDc> gate = new CompletableFuture<>();
      dc.onAsync(GetNearestDc.class, (context, request) -> gate);
      CompletableFuture<Thread> runner =
          client.callAsync(new GetNearestDc()).thenApply(result -> Thread.currentThread());
      gate.complete(new NearestDc("ZZ", 2, 2));

      Thread thread = runner.get(10, TimeUnit.SECONDS);
      assertThat(thread).isNotEqualTo(Thread.currentThread());
      assertThat(thread.isDaemon()).isTrue();
      assertThat(thread.getName())
          .startsWith(Threads.areVirtual() ? "mtproto-task" : "ForkJoinPool");
    }
  }
}
