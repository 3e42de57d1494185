package dev.mtproto.proxy;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.client.Call;
import dev.mtproto.client.CallAdapter;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.event.Subscription;
import dev.mtproto.internal.caller.CallShape;
import dev.mtproto.internal.caller.Callers;
import dev.mtproto.internal.proxy.client.RemoteCall;
import dev.mtproto.internal.proxy.client.UpdateSubscription;
import dev.mtproto.internal.proxy.service.Patience;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.updates.UpdateListener;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A client of Telegram by way of a daemon: the same interfaces, records and exceptions as those of
 * a direct client, over a session that others share. Thread-safe.
 *
 * <pre>{@code
 * try (ProxyClient client = ProxyClient.connect("localhost:11011")) {
 *   System.out.println(client.api(Messages.class).getDialogs(20));
 * }
 * }</pre>
 */
public final class ProxyClient implements Caller, AutoCloseable {
  private static final int MAX_MESSAGE_BYTES = 64 << 20;

  private final TlLayer layer;
  private final Metadata headers;
  private final Duration callTimeout;
  private final Duration longestFloodWait;
  private final ManagedChannel channel;
  private final Callers callers;
  private final ScheduledExecutorService scheduler = ServerThreads.scheduler();
  private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();

  ProxyClient(ProxyClientBuilder builder) {
    this.layer = builder.layer;
    this.headers = builder.headers;
    this.callTimeout = builder.callTimeout;
    this.longestFloodWait = builder.longestFloodWait;
    this.callers = new Callers(layer, new Shapes(List.copyOf(builder.adapters)));
    this.channel =
        NettyChannelBuilder.forTarget(builder.target, builder.credentials)
            .maxInboundMessageSize(MAX_MESSAGE_BYTES)
            .keepAliveTime(30, TimeUnit.SECONDS)
            .build();
  }

  /**
   * A client of a daemon of layer 71, in plain text and without a token.
   *
   * @param target its address: {@code localhost:11011}
   */
  public static ProxyClient connect(String target) {
    return builder(target).connect();
  }

  /** Begins to build a client of a daemon. */
  public static ProxyClientBuilder builder(String target) {
    return new ProxyClientBuilder(target);
  }

  @Override
  public <R> R call(TlRequest<R> request, CallOptions options) {
    CompletableFuture<R> result = callAsync(request, options);
    try {
      return result.get();
    } catch (InterruptedException e) {
      result.cancel(false);
      Thread.currentThread().interrupt();
      throw new CallTimeoutException(request.tlName(), timeoutOf(options));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof MtprotoException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options) {
    Metadata own = new Metadata();
    own.merge(headers);
    Duration wait = options.longestFloodWait();
    own.put(Patience.FLOOD_WAIT, Patience.header(wait == null ? longestFloodWait : wait));
    return RemoteCall.make(channel, own, request, timeoutOf(options));
  }

  /** The daemon makes what attempts it takes, so the time for all of them counts. */
  private Duration timeoutOf(CallOptions options) {
    if (options.deadline() != null) {
      return options.deadline();
    }
    return options.timeout() == null ? callTimeout : options.timeout();
  }

  @Override
  public <T> T api(Class<T> api) {
    return callers.create(api, false);
  }

  /** Listens to everything that Telegram pushes, from now on. */
  public Subscription subscribe(UpdateListener<TlObject> listener) {
    return subscribe(TlObject.class, listener);
  }

  /**
   * Listens to the objects of a Type that Telegram pushes, from now on. When the connection breaks,
   * what was pushed meanwhile is delivered later, or the listener is told of the loss. A daemon
   * that does not let the client listen ends the subscription, and the listener is told that.
   *
   * @param type the generated Type, or one of its records
   */
  public <T extends TlObject> Subscription subscribe(Class<T> type, UpdateListener<T> listener) {
    UpdateSubscription<T> subscription =
        new UpdateSubscription<>(channel, headers, layer, type, listener, scheduler);
    subscriptions.add(subscription);
    subscription.connect();
    return () -> {
      subscriptions.remove(subscription);
      subscription.close();
    };
  }

  @Override
  public TlLayer layer() {
    return layer;
  }

  /** Ends all calls and subscriptions. */
  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
    scheduler.shutdownNow();
    channel.shutdownNow();
  }

  @Override
  public String toString() {
    return "ProxyClient{" + layer.name() + ", " + channel.authority() + "}";
  }

  /** The shapes that callers' methods may have: the user's, then a future, then plain results. */
  private final class Shapes implements CallShape.Finder {
    private final List<CallAdapter.Factory> factories;

    Shapes(List<CallAdapter.Factory> factories) {
      this.factories = factories;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // The caller's method returns it.
    public @Nullable CallShape find(Type returnType) {
      for (CallAdapter.Factory factory : factories) {
        CallAdapter adapter = factory.get(returnType);
        if (adapter != null) {
          return request -> adapter.adapt(new RemoteShape<>(ProxyClient.this, request));
        }
      }
      if (returnType instanceof ParameterizedType generic
          && generic.getRawType() == CompletableFuture.class) {
        return request -> callAsync(request);
      }
      return returnType == void.class ? null : ProxyClient.this::call;
    }
  }

  private record RemoteShape<R>(ProxyClient client, TlRequest<R> request) implements Call<R> {
    @Override
    public R execute() {
      return client.call(request);
    }

    @Override
    public CompletableFuture<R> enqueue() {
      return client.callAsync(request);
    }
  }
}
