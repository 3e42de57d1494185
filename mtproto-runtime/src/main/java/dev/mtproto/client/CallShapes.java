package dev.mtproto.client;

import dev.mtproto.call.Caller;
import dev.mtproto.internal.caller.CallShape;
import dev.mtproto.tl.TlRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The shapes that callers' methods may have: the user's, then a future, then plain results. */
final class CallShapes implements CallShape.Finder {
  private final Caller client;
  private final List<CallAdapter.Factory> factories;

  CallShapes(Caller client, List<CallAdapter.Factory> factories) {
    this.client = client;
    this.factories = factories;
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // The caller's method returns it.
  public @Nullable CallShape find(Type returnType) {
    for (CallAdapter.Factory factory : factories) {
      CallAdapter adapter = factory.get(returnType);
      if (adapter != null) {
        return request -> adapter.adapt(new ClientCall<>(client, request));
      }
    }
    if (returnType instanceof ParameterizedType generic
        && generic.getRawType() == CompletableFuture.class) {
      return request -> client.callAsync(request);
    }
    return isPlain(returnType) ? client::call : null;
  }

  /** A result as TL has it; any other generic class would be a wrapper that nobody fills. */
  private static boolean isPlain(Type returnType) {
    if (returnType instanceof Class<?> type) {
      return type != void.class && type.getTypeParameters().length == 0;
    }
    return returnType instanceof TypeVariable
        || (returnType instanceof ParameterizedType generic && generic.getRawType() == List.class);
  }

  private record ClientCall<R>(Caller client, TlRequest<R> request) implements Call<R> {
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
