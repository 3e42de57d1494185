package dev.mtproto.proxy;

import dev.mtproto.internal.proxy.access.Gatekeeper;
import dev.mtproto.internal.proxy.call.CallDesk;
import dev.mtproto.internal.proxy.call.FairQueue;
import dev.mtproto.internal.proxy.metrics.Metrics;
import dev.mtproto.internal.proxy.service.Account;
import dev.mtproto.internal.proxy.service.Accounts;
import dev.mtproto.internal.proxy.service.Journal;
import dev.mtproto.internal.proxy.service.OpenStreams;
import dev.mtproto.internal.proxy.service.ServiceParts;
import dev.mtproto.internal.proxy.updates.FileUpdateStore;
import dev.mtproto.internal.proxy.updates.UpdateHub;
import dev.mtproto.internal.proxy.updates.UpdateLog;
import dev.mtproto.internal.proxy.updates.UpdateMessages;
import dev.mtproto.internal.proxy.updates.UpdateStore;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.proxy.backend.TlBackend;
import dev.mtproto.tl.TlLayer;
import io.grpc.ServerCredentials;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** What a server consists of, put together, and taken apart in the reverse order. */
final class ServerParts {
  private final Deque<Runnable> closing = new ArrayDeque<>();
  private final ProxyServerBuilder builder;
  private final Metrics metrics = new Metrics();
  private final ExecutorService executor;
  private final ScheduledExecutorService scheduler;
  private final ServerCredentials credentials;
  private final ServiceParts services;

  private ServerParts(ProxyServerBuilder builder) throws IOException {
    this.builder = builder;
    this.executor = ServerThreads.workers();
    this.scheduler = ServerThreads.scheduler();
    closing.push(executor::shutdown);
    closing.push(scheduler::shutdownNow);
    try {
      this.credentials = new ServerTls(builder.tlsInterval, scheduler).credentials(builder.tls);
      this.services = makeServices();
      gauges();
    } catch (IOException | RuntimeException failed) {
      close();
      throw failed;
    }
  }

  static ServerParts of(ProxyServerBuilder builder) throws IOException {
    return new ServerParts(builder);
  }

  private ServiceParts makeServices() throws IOException {
    TlLayer layer = builder.accounts.values().iterator().next().layer();
    Transcoder transcoder = new Transcoder(layer);
    List<Account> accounts = new ArrayList<>();
    for (Map.Entry<String, TlBackend> account : builder.accounts.entrySet()) {
      accounts.add(account(account.getKey(), account.getValue(), transcoder));
    }
    return new ServiceParts(
        layer,
        transcoder,
        new Accounts(accounts),
        new Gatekeeper(builder.tokens, builder.rules, System::nanoTime),
        new Journal(metrics),
        new OpenStreams(builder.limits.streamsPerClient()),
        builder.limits.callTimeout());
  }

  private Account account(String name, TlBackend backend, Transcoder transcoder)
      throws IOException {
    ProxyLimits limits = builder.limits;
    FairQueue queue = new FairQueue(limits.running(), limits.waitingPerClient(), executor);
    UpdateStore store = store(name);
    closing.push(store::close);
    UpdateLog log =
        new UpdateLog(store, limits.updates(), limits.updateBytes(), System::currentTimeMillis);
    UpdateHub hub = new UpdateHub(log, executor);
    TlBackend.Registration updates = backend.onUpdate(hub);
    closing.push(updates::close);
    String label = "account=\"" + name + "\"";
    metrics.gauge("mtprotod_calls_running", "Calls under way.", label, queue::running);
    metrics.gauge("mtprotod_calls_waiting", "Calls waiting for a turn.", label, queue::queued);
    metrics.gauge("mtprotod_last_update", "The id of the latest update.", label, log::last);
    return new Account(
        name,
        backend,
        new CallDesk(backend, queue, scheduler, System::nanoTime),
        hub,
        new UpdateMessages(log.name(), backend.layer(), transcoder));
  }

  private UpdateStore store(String account) throws IOException {
    return builder.updatesFolder == null
        ? UpdateStore.none()
        : new FileUpdateStore(builder.updatesFolder.resolve(account), builder.limits.updateBytes());
  }

  private void gauges() {
    OpenStreams streams = services.streams();
    metrics.gauge("mtprotod_streams", "Streams that are open.", "", streams::size);
  }

  Metrics metrics() {
    return metrics;
  }

  ExecutorService executor() {
    return executor;
  }

  ServerCredentials credentials() {
    return credentials;
  }

  ServiceParts services() {
    return services;
  }

  Duration grace() {
    return builder.grace;
  }

  void close() {
    while (!closing.isEmpty()) {
      closing.pop().run();
    }
  }
}
