package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Caller;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedKey;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.layer71.Config;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.auth.ExportAuthorization;
import dev.mtproto.layer71.auth.ImportAuthorization;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two data centres of one world; the client is given the address of the first, number 2, only. */
@Timeout(60)
final class DataCentersTest {
  private final TestDataCenter home = TestDataCenter.start();
  private final TestDataCenter other = TestDataCenter.builder().dcId(4).world(home.world()).start();
  private final Account ada = home.world().accounts().get(0);
  private final Credentials credentials = Credentials.memory();
  private final BlockingQueue<ClientEvent> events = new LinkedBlockingQueue<>();
  private final CallLog homeCalls = home.recordCalls();
  private final CallLog otherCalls = other.recordCalls();
  private MtprotoClient client = connect();

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(home.dataCenters())
        .credentials(credentials)
        .listen(events::add)
        .connect();
  }

  @BeforeEach
  void signIn() {
    client.signIn(ada.phone(), () -> ada.code());
  }

  @AfterEach
  void close() {
    client.close();
    other.close();
    home.close();
  }

  @Test
  void aCallThatBelongsElsewhereGoesThereAlone() {
    home.faults().inject(Fault.migrate("STATS", 4).of(GetNearestDc.class), When.once());

    NearestDc answer = client.call(new GetNearestDc());

    assertThat(answer.thisDc()).isEqualTo(4);
    assertThat(client.dataCenter().id()).isEqualTo(2);
    assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(2);
    assertThat(otherCalls.executed(GetState.class)).isZero();
  }

  @Test
  void anAsynchronousCallIsSentOnToo() throws Exception {
    home.faults().inject(Fault.migrate("FILE", 4).of(GetNearestDc.class), When.once());

    NearestDc answer = client.callAsync(new GetNearestDc()).get(30, TimeUnit.SECONDS);

    assertThat(answer.thisDc()).isEqualTo(4);
  }

  @Test
  void manyWhoNeedADataCentreAtOnceCauseOneKeyAndOneImport() throws Exception {
    Caller there = client.at(4);
    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      calls.add(there.callAsync(new GetState()));
      calls.add(client.media(4, i % 4).callAsync(new GetState()));
    }

    for (CompletableFuture<?> call : calls) {
      assertThat(call.get(30, TimeUnit.SECONDS)).isNotNull();
    }
    assertThat(other.handshakes()).isEqualTo(1);
    assertThat(homeCalls.executed(ExportAuthorization.class)).isEqualTo(1);
    assertThat(otherCalls.executed(ImportAuthorization.class)).isEqualTo(1);
    assertThat(homeCalls.executed(GetConfig.class)).isEqualTo(1);
    // The data centre may not yet have noticed that the connection of the exchange is closed.
    while (other.connections() > 5) {
      Thread.yield();
    }
    assertThat(other.connections()).isEqualTo(5);
  }

  @Test
  void keyImportAndAddressAreRememberedByTheCredentials() {
    client.at(4).call(new GetState());
    client.close();

    client = connect();
    client.at(4).call(new GetState());

    assertThat(other.handshakes()).isEqualTo(1);
    assertThat(otherCalls.executed(ImportAuthorization.class)).isEqualTo(1);
    assertThat(homeCalls.executed(GetConfig.class)).isEqualTo(1);
  }

  @Test
  void aDataCentreThatForgotWhoIsSignedInIsToldAgain() {
    Caller there = client.at(4);
    there.call(new GetState());
    other
        .faults()
        .inject(Fault.callError(401, "AUTH_KEY_UNREGISTERED").of(GetState.class), When.once());

    assertThat(there.call(new GetState())).isNotNull();

    assertThat(otherCalls.executed(ImportAuthorization.class)).isEqualTo(2);
    assertThat(other.handshakes()).isEqualTo(1);
  }

  @Test
  void aKeyThatIsForgottenThereIsReplacedWithTheNextCall() {
    Caller there = client.at(4);
    there.call(new GetState());
    other.forgetKeys();

    assertThatThrownBy(() -> there.call(new GetState())).isNotNull();

    assertThat(there.call(new GetState())).isNotNull();
    assertThat(other.handshakes()).isEqualTo(2);
  }

  @Test
  void aUserWhoLivesElsewhereIsFollowedWithTheWholeClient() throws Exception {
    home.faults().inject(Fault.migrate("USER", 4).of(GetState.class), When.once());

    assertThat(client.call(new GetState())).isNotNull();

    assertThat(client.dataCenter().id()).isEqualTo(4);
    assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(4);
    assertThat(migrated()).isEqualTo(new ClientEvent.Migrated(2, 4));
    SavedSession saved = credentials.load().orElseThrow();
    assertThat(saved.dcId()).isEqualTo(4);
    assertThat(saved.port()).isEqualTo(other.port());
    assertThat(saved.userId()).isEqualTo(ada.userId());
    assertThat(saved.key(2, SavedKey.Kind.MAIN)).get().matches(SavedKey::imported);
    assertThat(client.at(2).call(new GetState())).isNotNull();
    assertThat(home.handshakes()).isEqualTo(1);
  }

  private ClientEvent migrated() throws InterruptedException {
    ClientEvent event = events.poll(30, TimeUnit.SECONDS);
    while (event != null && !(event instanceof ClientEvent.Migrated)) {
      event = events.poll(30, TimeUnit.SECONDS);
    }
    return event;
  }

  @Test
  void aCallThatIsSentToAndFroEndsWithTheError() {
    home.faults().inject(Fault.migrate("FILE", 4).of(GetNearestDc.class), When.always());
    other.faults().inject(Fault.migrate("FILE", 2).of(GetNearestDc.class), When.always());

    assertThatThrownBy(() -> client.call(new GetNearestDc()))
        .isInstanceOfSatisfying(RpcException.class, e -> assertThat(e.code()).isEqualTo(303));
  }

  @Test
  void aDataCentreThatNobodyKnowsIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> client.at(9).call(new GetNearestDc()))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("cannot connect to DC 9: nobody knows its address");
  }

  @Test
  void theServersConfigurationIsAskedForOnceUntilItExpires() {
    Config first = (Config) client.config().join();

    assertThat(first.dcOptions()).extracting(option -> option.id()).contains(2, 4, 203, 205);
    assertThat(client.config().join()).isSameAs(first);
    assertThat(homeCalls.executed(GetConfig.class)).isEqualTo(1);
  }

  @Test
  void aCdnIsKnownByItsOwnKeyAndKnowsNobody() {
    Caller cdn = client.cdn(205, 0);

    assertThat(cdn.call(new GetNearestDc()).thisDc()).isEqualTo(4);

    assertThatThrownBy(() -> cdn.call(new GetState()))
        .isInstanceOfSatisfying(
            RpcException.class, nobody -> assertThat(nobody.is("AUTH_KEY_UNREGISTERED")).isTrue());
    assertThat(otherCalls.executed(ImportAuthorization.class)).isZero();
    Stream<SavedKey.Kind> kinds =
        credentials.load().orElseThrow().keys().stream().map(SavedKey::kind);
    assertThat(kinds).containsOnly(SavedKey.Kind.CDN);
  }

  @Test
  void filesAtHomeHaveAConnectionOfTheirOwnAndTheSameKey() {
    assertThat(client.media(2, 0).call(new GetState())).isNotNull();

    assertThat(home.connections()).isEqualTo(2);
    assertThat(home.handshakes()).isEqualTo(1);
  }
}
