package dev.mtproto.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.ServiceLayer;
import dev.mtproto.internal.service.ServiceMethods;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRegistry;
import dev.mtproto.tl.TlRequest;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CallersTest {
  private final List<TlRequest<?>> made = new ArrayList<>();
  private final Callers callers = new Callers(ServiceLayer.LAYER, this::shape);

  /** Methods to call, with more of the user's own. */
  public interface Pings extends ServiceMethods {
    /** A short form. */
    default Pong ping() {
      return ping(77);
    }

    /** No TL method. */
    void nothing();
  }

  interface NotPublic {}

  /** With type parameters. */
  public interface Generic<T> {}

  private @Nullable CallShape shape(Type type) {
    return type == Pong.class ? this::answer : null;
  }

  private Pong answer(TlRequest<?> request) {
    made.add(request);
    return new Pong(0, made.size());
  }

  private Pings pings() {
    return callers.create(Pings.class, false);
  }

  @Test
  void aMethodMakesItsRequest() {
    assertThat(pings().ping(5)).isEqualTo(new Pong(0, 1));
    assertThat(pings().pingDelayDisconnect(6, 7)).isEqualTo(new Pong(0, 2));
    assertThat(made).containsExactly(new Ping(5), new PingDelayDisconnect(6, 7));
  }

  @Test
  void aDefaultMethodIsRun() {
    pings().ping();

    assertThat(made).containsExactly(new Ping(77));
  }

  @Test
  void aCallerIsAnObject() {
    Pings pings = pings();

    assertThat(Set.of(pings, pings())).contains(pings).hasSize(2);
    assertThat(pings).hasToString("caller of Pings");
    assertThat(made).isEmpty();
  }

  @Test
  void whatCannotBeCalledIsNamed() {
    Pings pings = pings();

    assertThatThrownBy(pings::nothing).hasMessageEndingWith("for method Pings.nothing");
    assertThatThrownBy(() -> pings.getFutureSalts(1))
        .hasMessageStartingWith("no call adapter for the return type dev.mtproto")
        .hasMessageEndingWith("for method ServiceMethods.getFutureSalts");
  }

  @Test
  void aMethodThatTheLayerLacksIsNamed() {
    TlLayer empty = TlLayer.of(1, "Empty", TlRegistry.EMPTY, CallersTest.class, "none");
    Pings pings = new Callers(empty, this::shape).create(Pings.class, false);

    assertThatThrownBy(() -> pings.ping(1))
        .hasMessage(
            "Empty has no method with the id 0x7abe77ec (another layer is added by plus)"
                + " for method ServiceMethods.ping");
  }

  @Test
  void whatCannotBeCalledIsFoundAtOnceIfAskedFor() {
    assertThatThrownBy(() -> callers.create(Pings.class, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(" for method ");
  }

  @Test
  void onlyPublicPlainInterfacesAreImplemented() {
    assertThatThrownBy(() -> callers.create(String.class, false))
        .hasMessageContaining("no interface");
    assertThatThrownBy(() -> callers.create(NotPublic.class, false))
        .hasMessageContaining("is not public");
    assertThatThrownBy(() -> callers.create(Generic.class, false))
        .hasMessageContaining("has type parameters");
  }
}
