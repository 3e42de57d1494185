package dev.mtproto.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.call.CallOptions;
import dev.mtproto.call.Caller;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.ServiceLayer;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CallShapesTest {
  /** Methods of all kinds. */
  @SuppressWarnings("rawtypes") // One is to be refused.
  interface Kinds {
    Pong object();

    boolean truth();

    List<Integer> vector();

    <X> X any();

    CompletableFuture<Pong> future();

    void nothing();

    Optional<Pong> optional();

    Future<Pong> otherFuture();

    CompletableFuture raw();
  }

  private final CallShapes shapes = new CallShapes(new NoCaller(), List.of());

  @ParameterizedTest
  @ValueSource(strings = {"object", "truth", "vector", "any", "future"})
  void resultsAndFuturesOfThemNeedNoAdapter(String method) {
    assertThat(shapes.find(returnType(method))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "optional", "otherFuture", "raw"})
  void whatNobodyWouldFillIsNoShape(String method) {
    assertThat(shapes.find(returnType(method))).isNull();
  }

  /** Shapes are looked for, and none is called. */
  private static final class NoCaller implements Caller {
    @Override
    public TlLayer layer() {
      return ServiceLayer.LAYER;
    }

    @Override
    public <R> R call(TlRequest<R> request, CallOptions options) {
      throw new AssertionError(request);
    }

    @Override
    public <R> CompletableFuture<R> callAsync(TlRequest<R> request, CallOptions options) {
      throw new AssertionError(request);
    }

    @Override
    public <T> T api(Class<T> api) {
      throw new AssertionError(api);
    }
  }

  private static Type returnType(String name) {
    Method found =
        Arrays.stream(Kinds.class.getDeclaredMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return found.getGenericReturnType();
  }
}
