package dev.mtproto.client;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.internal.caller.Callers;
import dev.mtproto.internal.chain.CallChain;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import java.util.concurrent.CompletableFuture;

/** Makes calls by a chain: in order, or at another data centre. */
final class ChainCaller implements Caller {
  private final ClientSettings settings;
  private final CallChain chain;
  private final Callers callers;

  ChainCaller(ClientSettings settings, CallChain chain) {
    this.settings = settings;
    this.chain = chain;
    this.callers = new Callers(settings.layer(), new CallShapes(this, settings.adapters()));
  }

  @Override
  public TlLayer layer() {
    return settings.layer();
  }

  @Override
  public <R> R call(TlRequest<R> request, CallOptions options) {
    return chain.call(request, options);
  }

  @Override
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options) {
    return chain.callAsync(request, options);
  }

  @Override
  public <T> T api(Class<T> api) {
    return callers.create(api, settings.eager());
  }
}
