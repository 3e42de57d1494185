package dev.mtproto.proxy;

import dev.mtproto.internal.proxy.access.ConnectionNames;
import dev.mtproto.internal.proxy.metrics.Metrics;
import dev.mtproto.internal.proxy.metrics.MetricsEndpoint;
import dev.mtproto.internal.proxy.service.ClassicServices;
import dev.mtproto.internal.proxy.service.LayerFiles;
import dev.mtproto.internal.proxy.service.PublicStreams;
import dev.mtproto.internal.proxy.service.SessionService;
import dev.mtproto.proxy.backend.TlBackend;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerInterceptors;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.ProtoReflectionService;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * mtprotod, as an object: shares sessions with clients in any language over gRPC. Clients of the Go
 * predecessor work unchanged. Thread-safe.
 *
 * <pre>{@code
 * try (ProxyServer server = ProxyServer.builder(new ClientBackend(client)).start()) {
 *   server.awaitStop();
 * }
 * }</pre>
 */
public final class ProxyServer implements AutoCloseable {
  /** The port that clients of the predecessor use. */
  public static final int DEFAULT_PORT = 11011;

  /** What a session is called that is given without a name. */
  public static final String DEFAULT_ACCOUNT = "default";

  private static final Logger LOG = LoggerFactory.getLogger(ProxyServer.class);

  private final ServerParts parts;
  private final Server server;
  private final Health health;
  private final @Nullable MetricsEndpoint metrics;

  private ProxyServer(
      ServerParts parts, Server server, Health health, @Nullable MetricsEndpoint metrics) {
    this.parts = parts;
    this.server = server;
    this.health = health;
    this.metrics = metrics;
  }

  /** Begins to build a server that shares a session. */
  public static ProxyServerBuilder builder(TlBackend backend) {
    return builder(DEFAULT_ACCOUNT, backend);
  }

  /** Begins to build a server that shares a session under a name. */
  public static ProxyServerBuilder builder(String account, TlBackend backend) {
    return new ProxyServerBuilder(account, backend);
  }

  static ProxyServer start(ProxyServerBuilder builder) throws IOException {
    ServerParts parts = ServerParts.of(builder);
    Health health = new Health();
    Server server = null;
    try {
      server = grpc(builder, parts, health).build();
      health.follow(
          parts.services().accounts().all(),
          server.getServices().stream().map(it -> it.getServiceDescriptor().getName()).toList());
      listen(server, builder.address);
      MetricsEndpoint metrics = serve(parts.metrics(), builder.metricsAddress);
      ProxyServer proxy = new ProxyServer(parts, server, health, metrics);
      LOG.info("serving {} at {}", builder.accounts.keySet(), server.getListenSockets());
      return proxy;
    } catch (IOException | RuntimeException failed) {
      health.end();
      if (server != null) {
        server.shutdownNow();
      }
      parts.close();
      throw failed;
    }
  }

  private static void listen(Server server, InetSocketAddress address) throws ListenException {
    try {
      server.start();
    } catch (IOException failed) {
      throw new ListenException(address, failed);
    }
  }

  private static @Nullable MetricsEndpoint serve(
      Metrics metrics, @Nullable InetSocketAddress address) throws ListenException {
    if (address == null) {
      return null;
    }
    try {
      return MetricsEndpoint.start(metrics, address);
    } catch (IOException failed) {
      throw new ListenException(address, failed);
    }
  }

  private static NettyServerBuilder grpc(
      ProxyServerBuilder builder, ServerParts parts, Health health) throws IOException {
    ProxyLimits limits = builder.limits;
    LayerFiles files = new LayerFiles(parts.services().layer());
    PublicStreams publicStreams = new PublicStreams(parts.services());
    long keepAlive = builder.keepAlive.toMillis();
    return NettyServerBuilder.forAddress(builder.address, parts.credentials())
        .executor(parts.callThreads())
        .callExecutor(new StreamsApart(parts.streamThreads()))
        .addTransportFilter(new ConnectionNames())
        .maxInboundMessageSize(limits.messageBytes())
        .maxConcurrentCallsPerConnection(limits.waitingPerClient() + limits.streamsPerClient())
        .keepAliveTime(keepAlive, TimeUnit.MILLISECONDS)
        .keepAliveTimeout(keepAlive, TimeUnit.MILLISECONDS)
        .permitKeepAliveTime(1, TimeUnit.SECONDS)
        .permitKeepAliveWithoutCalls(true)
        .addService(ClassicServices.methods(parts.services(), files))
        .addService(ClassicServices.updates(parts.services(), files))
        .addService(SessionService.create(parts.services()))
        .addService(ServerInterceptors.intercept(health.service(), publicStreams))
        .addService(
            ServerInterceptors.intercept(ProtoReflectionServiceV1.newInstance(), publicStreams))
        .addService(
            ServerInterceptors.intercept(ProtoReflectionService.newInstance(), publicStreams));
  }

  /** Gives streams threads of their own; calls have the server's. */
  private record StreamsApart(Executor streams) implements ServerCallExecutorSupplier {
    @Override
    public <Q, R> @Nullable Executor getExecutor(ServerCall<Q, R> call, Metadata metadata) {
      return call.getMethodDescriptor().getType().serverSendsOneMessage() ? null : streams;
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The port that metrics are served on, if they are. */
  public OptionalInt metricsPort() {
    return metrics == null ? OptionalInt.empty() : OptionalInt.of(metrics.port());
  }

  /** How many streams are open. */
  public int streams() {
    return parts.services().streams().size();
  }

  /** Waits until the server is stopped. */
  public void awaitStop() throws InterruptedException {
    server.awaitTermination();
  }

  /**
   * Serves no more: takes no more calls, ends the streams, and waits for the calls that are under
   * way as long as the builder's {@code grace}. Updates are put into the log until {@link #close};
   * so that none is lost, close the clients of the sessions in between, who then know how far that
   * is. Once stopped, it does nothing.
   */
  public void stop() {
    health.end();
    server.shutdown();
    parts.services().streams().endAll();
    try {
      if (!server.awaitTermination(parts.grace().toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("calls are still under way after {}; they end now", parts.grace());
        server.shutdownNow().awaitTermination();
      }
    } catch (InterruptedException e) {
      server.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * {@linkplain #stop() Stops}, and closes. Whoever resumes a stream later from a log that was kept
   * is told of a loss of unknown size there if the session's client was not closed before: what
   * came to it meanwhile is not in the log.
   */
  @Override
  public void close() {
    try {
      stop();
    } finally {
      closeParts();
    }
  }

  private void closeParts() {
    if (metrics != null) {
      metrics.close();
    }
    parts.close();
  }

  @Override
  public String toString() {
    return "ProxyServer{" + server.getListenSockets() + "}";
  }
}
