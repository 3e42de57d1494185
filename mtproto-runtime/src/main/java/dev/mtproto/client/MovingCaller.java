package dev.mtproto.client;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.error.RpcException;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import java.util.concurrent.CompletableFuture;

/**
 * Makes calls before anybody is signed in: if the account lives in another data centre, the client
 * goes there, and the call is made again.
 */
final class MovingCaller implements Caller {
  private static final int MAX_MOVES = 3;

  private final MtprotoClient client;

  MovingCaller(MtprotoClient client) {
    this.client = client;
  }

  @Override
  public TlLayer layer() {
    return client.layer();
  }

  @Override
  public <R> R call(TlRequest<R> request, CallOptions options) {
    for (int moves = 0; ; moves++) {
      try {
        return client.call(request, options);
      } catch (RpcException elsewhere) {
        if (elsewhere.code() != RpcException.SEE_OTHER
            || !elsewhere.name().endsWith("_MIGRATE")
            || moves == MAX_MOVES) {
          throw elsewhere;
        }
        client.moveTo(elsewhere.parameter().orElseThrow(() -> elsewhere));
      }
    }
  }

  @Override
  public <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options) {
    return client.callAsync(request, options);
  }

  @Override
  public <T> T api(Class<T> api) {
    return client.api(api);
  }
}
