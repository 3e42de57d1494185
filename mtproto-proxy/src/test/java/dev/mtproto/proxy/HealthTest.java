package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.proxy.backend.SessionState;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthTest {
  private final FakeBackend first = new FakeBackend();
  private final FakeBackend second = connecting();

  @RegisterExtension
  private final Serving serving = new Serving(ProxyServer.builder(first).account("second", second));

  private final WireClient client = serving.client;

  @Test
  void eachAccountHasItsOwnHealth() {
    assertThat(health("default")).isEqualTo(ServingStatus.SERVING);
    assertThat(health("second")).isEqualTo(ServingStatus.NOT_SERVING);
    second.become(SessionState.READY);
    assertThat(health("second")).isEqualTo(ServingStatus.SERVING);
  }

  @Test
  void theDaemonServesAsLongAsOneOfItsAccountsDoes() {
    assertThat(health("")).isEqualTo(ServingStatus.SERVING);
    second.become(SessionState.READY);
    first.become(SessionState.SIGNED_OUT);
    assertThat(health("")).isEqualTo(ServingStatus.SERVING);
  }

  @ParameterizedTest
  @EnumSource(
      value = SessionState.class,
      names = {"CONNECTING", "SIGNED_OUT", "CLOSED"})
  void withoutTelegramNothingIsServed(SessionState state) {
    first.become(state);
    for (String service :
        new String[] {"", "mtproto.Mtproto", "proxy.UpdateStreamer", "mtproto.v1.Session"}) {
      assertThat(health(service)).as(service).isEqualTo(ServingStatus.NOT_SERVING);
    }
    first.become(SessionState.READY);
    assertThat(health("mtproto.Mtproto")).isEqualTo(ServingStatus.SERVING);
  }

  private static FakeBackend connecting() {
    FakeBackend backend = new FakeBackend();
    backend.become(SessionState.CONNECTING);
    return backend;
  }

  private ServingStatus health(String service) {
    return HealthGrpc.newBlockingStub(client.channel)
        .check(HealthCheckRequest.newBuilder().setService(service).build())
        .getStatus();
  }
}
