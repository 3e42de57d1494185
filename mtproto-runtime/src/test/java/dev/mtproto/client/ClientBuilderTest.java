package dev.mtproto.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.crypto.Vectors;
import dev.mtproto.internal.service.ServiceLayer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import okio.ByteString;
import org.junit.jupiter.api.Test;

final class ClientBuilderTest {
  private final MtprotoClientBuilder builder = MtprotoClient.builder(ServiceLayer.LAYER);

  @Test
  void anApplicationIsNeeded() {
    assertThatThrownBy(builder::connect).hasMessageStartingWith("app(id, hash) was not given");
  }

  @Test
  void anApplicationThatCredentialsHaveIsNotKeptForOthers() {
    Credentials of = Credentials.memory();
    ByteString key = ByteString.of(new byte[256]);
    of.save(SavedSession.builder("::1", 1, key).app(1, "h").dc(2, true).build());

    assertThatThrownBy(() -> builder.credentials(of).connect())
        .hasMessageContaining("are for test");
    assertThatThrownBy(() -> builder.credentials(Credentials.memory()).connect())
        .hasMessageStartingWith("app(id, hash) was not given");
  }

  @Test
  void anApplicationThatIsNoneIsRefused() {
    assertThatThrownBy(() -> builder.app(0, "hash")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.app(1, " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTimeoutOfNothingIsRefused() {
    assertThatThrownBy(() -> builder.callTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a timeout of PT0S");
  }

  @Test
  void credentialsForTestsAreNotUsedInProduction() {
    Credentials credentials = Credentials.memory();
    ByteString key = ByteString.of(new byte[256]);
    credentials.save(SavedSession.builder("::1", 1, key).app(1, "h").dc(2, true).build());

    assertThatThrownBy(() -> builder.credentials(credentials).connect())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("credentials in memory are for test data centres");
  }

  @Test
  void aDataCentreThatIsNotThereIsNamed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    DataCenters none = DataCenters.of(2, "127.0.0.1", port, pem());

    assertThatThrownBy(() -> builder.app(1, "hash").dataCenters(none).connect())
        .isInstanceOf(ConnectionException.class)
        .hasMessage("cannot connect to DC 2 at 127.0.0.1:" + port);
  }

  @Test
  void theKnownDataCentresAreThose() {
    assertThat(DataCenters.production().all()).hasSize(5);
    assertThat(DataCenters.production().home().host()).isEqualTo("149.154.167.51");
    assertThat(DataCenters.test().home().host()).isEqualTo("149.154.167.40");
    assertThat(DataCenters.test().exchangeId(DataCenters.test().home().id())).isEqualTo(10_002);
  }

  @Test
  void dataCentresCanBeReplacedAndAdded() {
    DataCenter other = new DataCenter(2, "example.org", 80);
    DataCenters changed =
        DataCenters.of(2, "127.0.0.1", 1, pem()).and(other).and(new DataCenter(4, "::1", 2));

    assertThat(changed.home()).isEqualTo(other);
    assertThat(changed.all()).hasSize(2);
    assertThat(changed.startingAt(4).home().port()).isEqualTo(2);
    assertThatThrownBy(() -> changed.startingAt(3)).hasMessage("no data centre 3");
  }

  private static String pem() {
    return Vectors.of("rsa").get(0).text("pem");
  }
}
