package dev.mtproto.proxy;

import dev.mtproto.internal.proxy.access.Gatekeeper;
import dev.mtproto.internal.proxy.call.CallDesk;
import dev.mtproto.internal.proxy.call.FairQueue;
import dev.mtproto.internal.proxy.metrics.Metrics;
import dev.mtproto.internal.proxy.service.Account;
import dev.mtproto.internal.proxy.service.Accounts;
import dev.mtproto.internal.proxy.service.Journal;
import dev.mtproto.internal.proxy.service.OpenStreams;
import dev.mtproto.internal.proxy.service.Refusals;
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
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server consists of, put together, and taken apart in the reverse order. */
final class ServerParts {
  private static final Logger LOG = LoggerFactory.getLogger(ServerParts.class);

  private final Deque<Runnable> closing = new ArrayDeque<>();
  private final ProxyServerBuilder builder;
  private final Metrics metrics = new Metrics();
  private final ExecutorService calls;
  private final ExecutorService streams;
  private final ScheduledExecutorService scheduler;
  private final ServerCredentials credentials;
  private final ServiceParts services;

  private ServerParts(ProxyServerBuilder builder) throws IOException {
    this.builder = builder;
    this.calls = ServerThreads.calls();
    this.streams = ServerThreads.streams();
    this.scheduler = ServerThreads.scheduler();
    closing.push(calls::shutdown);
    closing.push(streams::shutdown);
    closing.push(scheduler::shutdownNow);
    try {
      this.credentials = new ServerTls(builder.tlsInterval, scheduler).credentials(builder.tls);
      this.services = makeServices();
      gauges();
      watchTokens();
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
    Journal journal = new Journal(metrics);
    return new ServiceParts(
        layer,
        transcoder,
        new Accounts(accounts),
        new Gatekeeper(builder.tokens, builder.rules, builder.nanoTime),
        journal,
        new Refusals(journal),
        new OpenStreams(builder.limits.streamsPerClient()),
        builder.limits.callTimeout());
  }

  private Account account(String name, TlBackend backend, Transcoder transcoder)
      throws IOException {
    ProxyLimits limits = builder.limits;
    FairQueue queue = new FairQueue(limits.running(), limits.waitingPerClient(), calls);
    UpdateStore store = store(name, backend);
    UpdateLog log =
        new UpdateLog(store, limits.updates(), limits.updateBytes(), System::currentTimeMillis);
    closing.push(log::close);
    UpdateHub hub = new UpdateHub(log, streams);
    TlBackend.Registration updates = backend.onUpdate(hub);
    closing.push(updates::close);
    String label = "account=\"" + name + "\"";
    metrics.gauge("mtprotod_calls_running", "Calls under way.", label, queue::running);
    metrics.gauge("mtprotod_calls_waiting", "Calls waiting for a turn.", label, queue::queued);
    metrics.gauge("mtprotod_last_update", "The id of the latest update.", label, log::last);
    metrics.gauge(
        "mtprotod_updates_kept",
        "Whether updates are kept where they should be; 0 after a failure.",
        label,
        () -> log.isKept() ? 1 : 0);
    return new Account(
        name,
        backend,
        new CallDesk(backend, queue, scheduler, System::nanoTime),
        hub,
        new UpdateMessages(log.name(), backend.layer(), transcoder));
  }

  private UpdateStore store(String account, TlBackend backend) throws IOException {
    return builder.updatesFolder == null
        ? UpdateStore.none()
        : new FileUpdateStore(
            builder.updatesFolder.resolve(account),
            backend.owner(),
            backend.layer().number(),
            builder.limits.updateBytes());
  }

  /** Streams that are open ask nobody: they are ended when their token is revoked. */
  private void watchTokens() {
    if (builder.tokens != null) {
      long interval = builder.tokensInterval.toNanos();
      scheduler.scheduleWithFixedDelay(this::endRevoked, interval, interval, TimeUnit.NANOSECONDS);
    }
  }

  private void endRevoked() {
    try {
      services.streams().endWhere(services.gatekeeper().reasonsToGo());
    } catch (IOException e) {
      LOG.error("the tokens cannot be read; streams that are open stay so", e);
    }
  }

  private void gauges() {
    OpenStreams open = services.streams();
    metrics.gauge("mtprotod_streams", "Streams that are open.", "", open::size);
  }

  Metrics metrics() {
    return metrics;
  }

  ExecutorService callThreads() {
    return calls;
  }

  ExecutorService streamThreads() {
    return streams;
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
