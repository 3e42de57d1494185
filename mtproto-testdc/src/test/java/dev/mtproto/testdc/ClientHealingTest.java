package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.DataCenter;
import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.auth.SendCode;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.testdc.call.RpcErrors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a client does by itself when the data centre or the network changes under it. */
@Timeout(60)
final class ClientHealingTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void aSavedSessionIsResumedWithoutKeyExchangeOrCode(@TempDir Path folder) {
    Credentials credentials = Credentials.file(folder.resolve("credentials.json"));
    try (MtprotoClient client = connect(dc.dataCenters(), credentials)) {
      client.signIn(ada.phone(), () -> ada.code());
    }

    try (MtprotoClient client = connect(dc.dataCenters(), credentials)) {
      client.signIn(ada.phone(), () -> "no code is asked for");
      assertThat(client.call(new GetState())).isNotNull();
    }
    assertThat(dc.handshakes()).isEqualTo(1);
  }

  @Test
  void anAccountThatLivesElsewhereIsFollowedThere() {
    try (TestDataCenter home = TestDataCenter.builder().dcId(4).start()) {
      dc.on(
          SendCode.class,
          (context, request) -> {
            throw RpcErrors.migrate("PHONE", 4);
          });
      DataCenters both =
          dc.dataCenters()
              .and(new DataCenter(4, home.host(), home.port()))
              .trusting(home.publicKeyPem());
      try (MtprotoClient client = connect(both, Credentials.memory())) {
        client.signIn(ada.phone(), () -> ada.code());

        assertThat(client.dataCenter().id()).isEqualTo(4);
        assertThat(client.userId()).hasValue(ada.userId());
        assertThat(client.call(new GetState())).isNotNull();
      }
    }
  }

  @Test
  void callsSurviveTheLossOfTheirConnection() throws Exception {
    try (MtprotoClient client = connect(dc.dataCenters(), Credentials.memory())) {
      client.call(new GetNearestDc());
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        calls.add(client.callAsync(new GetNearestDc()));
        if (i % 25 == 0) {
          dc.dropConnections();
        }
      }

      for (CompletableFuture<?> call : calls) {
        assertThat(call.get(30, TimeUnit.SECONDS)).isNotNull();
      }
    }
    assertThat(dc.handshakes()).isEqualTo(1);
  }

  @Test
  void connectionsThatComeAndGoAreEvents() throws Exception {
    BlockingQueue<ClientEvent> events = new LinkedBlockingQueue<>();
    try (MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER)
            .app(1, "hash")
            .dataCenters(dc.dataCenters())
            .listen(event -> connections(event, events))
            .connect()) {
      client.call(new GetNearestDc());
      dc.dropConnections();

      assertThat(events.poll(30, TimeUnit.SECONDS)).isEqualTo(new ClientEvent.Connected(2));
      assertThat(events.poll(30, TimeUnit.SECONDS))
          .isInstanceOfSatisfying(
              ClientEvent.Disconnected.class, lost -> assertThat(lost.dcId()).isEqualTo(2));
      assertThat(events.poll(30, TimeUnit.SECONDS)).isEqualTo(new ClientEvent.Connected(2));
    }
  }

  private static void connections(ClientEvent event, BlockingQueue<ClientEvent> to) {
    if (event instanceof ClientEvent.Connected || event instanceof ClientEvent.Disconnected) {
      to.add(event);
    }
  }

  @Test
  void aKeyThatIsForgottenThereIsAnErrorThatSaysSo() {
    try (MtprotoClient client = connect(dc.dataCenters(), Credentials.memory())) {
      client.call(new GetNearestDc());
      dc.forgetKeys();

      assertThatThrownBy(() -> client.call(new GetNearestDc()))
          .isInstanceOf(ClientClosedException.class)
          .hasRootCauseInstanceOf(TransportErrorException.class);
    }
  }

  private static MtprotoClient connect(DataCenters centers, Credentials credentials) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(centers)
        .credentials(credentials)
        .connect();
  }
}
