package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.client.Traffic;
import dev.mtproto.client.Transport;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.FloodWaitException;
import dev.mtproto.error.NotSignedInException;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.ClientState;
import dev.mtproto.event.ClientState.Phase;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.metrics.CallOutcome;
import dev.mtproto.metrics.ClientMetrics;
import dev.mtproto.peers.KnownPeer;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does by itself when its calls are refused. */
@Timeout(60)
final class PolicyTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final CallLog log = dc.recordCalls();
  private final Credentials credentials = Credentials.memory();
  private final BlockingQueue<ClientEvent> events = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void aShortFloodWaitIsWaitedOutAndTold() throws Exception {
    dc.faults().inject(Fault.floodWait(1).of(GetNearestDc.class), When.once());
    try (MtprotoClient client = connect(builder -> builder)) {
      assertThat(client.call(new GetNearestDc())).isNotNull();
    }
    assertThat(log.executed(GetNearestDc.class)).isEqualTo(1);
    assertThat(next(ClientEvent.FloodWait.class))
        .isEqualTo(
            new ClientEvent.FloodWait(
                "help.getNearestDc", "FLOOD_WAIT_1", Duration.ofSeconds(1), 1, true));
  }

  @Test
  void aLongFloodWaitFailsAndLaterCallsAreNotEvenSent() {
    dc.faults().inject(Fault.floodWait(100).of(GetNearestDc.class), When.once());
    try (MtprotoClient client = connect(builder -> builder)) {
      assertThatThrownBy(() -> client.call(new GetNearestDc()))
          .isInstanceOfSatisfying(
              FloodWaitException.class,
              flood -> assertThat(flood.retryAfter()).isEqualTo(Duration.ofSeconds(100)));
      assertThatThrownBy(() -> client.call(new GetNearestDc()))
          .isInstanceOf(FloodWaitException.class);
    }
    assertThat(log.executed(GetNearestDc.class)).isZero();
  }

  @Test
  void aCallThatWaitsCanBeCancelled() throws Exception {
    dc.faults().inject(Fault.floodWait(30).of(GetNearestDc.class), When.once());
    try (MtprotoClient client = connect(builder -> builder)) {
      CompletableFuture<NearestDc> call = client.callAsync(new GetNearestDc());
      next(ClientEvent.FloodWait.class);

      assertThat(call.cancel(true)).isTrue();
    }
    assertThat(log.executed(GetNearestDc.class)).isZero();
  }

  @Test
  void faultsOfTheServerAreTriedAgain() throws Exception {
    dc.faults().inject(Fault.callError(-503, "Timedout").of(GetNearestDc.class), When.times(2));
    try (MtprotoClient client = connect(builder -> builder)) {
      assertThat(client.call(new GetNearestDc())).isNotNull();
    }
    assertThat(log.executed(GetNearestDc.class)).isEqualTo(1);
    assertThat(next(ClientEvent.Retrying.class).attempt()).isEqualTo(1);
    assertThat(next(ClientEvent.Retrying.class).attempt()).isEqualTo(2);
  }

  @Test
  void nobodyHasToWaitWhoDoesNotWantTo() {
    dc.faults().inject(Fault.internalError().of(GetNearestDc.class), When.once());
    try (MtprotoClient client = connect(builder -> builder.retries(0))) {
      assertThatThrownBy(() -> client.call(new GetNearestDc()))
          .isInstanceOfSatisfying(
              RpcException.class, fault -> assertThat(fault.code()).isEqualTo(500));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTH_KEY_UNREGISTERED", "SESSION_REVOKED", "USER_DEACTIVATED"})
  void whoIsSignedOutByTheServerIsForgottenAndMaySignInAgain(String error) throws Exception {
    try (MtprotoClient client = connect(builder -> builder)) {
      client.signIn(ada.phone(), ada::code);
      assertThat(client.state()).isEqualTo(new ClientState(Phase.SIGNED_IN, null));
      dc.faults().inject(Fault.callError(401, error).of(GetState.class), When.once());

      assertThatThrownBy(() -> client.call(new GetState()))
          .isInstanceOf(NotSignedInException.class);

      assertThat(client.state()).isEqualTo(new ClientState(Phase.SIGNED_OUT, error));
      assertThat(client.userId()).isEmpty();
      assertThat(credentials.load().orElseThrow().userId()).isZero();

      client.signIn(ada.phone(), ada::code);
      assertThat(client.state().phase()).isEqualTo(Phase.SIGNED_IN);
    }
    assertThat(dc.handshakes()).isEqualTo(1);
  }

  @Test
  void theClientsOwnDataCentreCountsAlsoIfItIsCalledByItsNumber() {
    try (MtprotoClient client = connect(builder -> builder)) {
      client.signIn(ada.phone(), ada::code);
      String error = "SESSION_REVOKED";
      dc.faults().inject(Fault.callError(401, error).of(GetState.class), When.once());

      assertThatThrownBy(() -> client.at(dc.dcId()).call(new GetState()))
          .isInstanceOf(NotSignedInException.class);

      assertThat(client.state()).isEqualTo(new ClientState(Phase.SIGNED_OUT, error));
    }
  }

  @Test
  void whatIsKnownStaysForTheSameAccountAndIsForgottenForAnother() throws Exception {
    Account grace = dc.world().accounts().get(1);
    KnownPeer friend = new KnownPeer(KnownPeer.Kind.USER, 4711, 5, null, null, "A friend of Ada");
    try (MtprotoClient client = connect(builder -> builder)) {
      client.signIn(ada.phone(), ada::code);
      client.peers().add(friend);
      revoke(client);
      client.signIn(ada.phone(), ada::code);
      assertThat(client.peers().user(friend.id())).hasValue(friend);

      revoke(client);
      client.signIn(grace.phone(), grace::code);

      assertThat(client.peers().user(friend.id())).isEmpty();
      assertThat(client.peers().user(grace.userId())).isPresent();
    }
    try (MtprotoClient next = connect(builder -> builder)) {
      assertThat(next.peers().user(friend.id())).isEmpty();
    }
  }

  private void revoke(MtprotoClient client) {
    dc.faults().inject(Fault.callError(401, "SESSION_REVOKED").of(GetState.class), When.once());
    assertThatThrownBy(() -> client.call(new GetState())).isInstanceOf(NotSignedInException.class);
  }

  @Test
  void whoNeverSignedInIsToldSoAndStaysConnected() {
    try (MtprotoClient client = connect(builder -> builder)) {
      assertThatThrownBy(() -> client.call(new GetState()))
          .hasMessage(
              "401 AUTH_KEY_UNREGISTERED for method updates.getState:"
                  + " nobody is signed in; sign in");
      assertThat(client.state().phase()).isEqualTo(Phase.CONNECTED);
    }
  }

  @Test
  void aKeyThatTwoClientsUsedIsDiscardedAndTheClientClosed() throws Exception {
    try (MtprotoClient client = connect(builder -> builder)) {
      client.signIn(ada.phone(), ada::code);
      dc.faults().inject(Fault.callError(406, "AUTH_KEY_DUPLICATED").of(GetState.class));

      assertThatThrownBy(() -> client.call(new GetState()))
          .isInstanceOfSatisfying(
              NotSignedInException.class, lost -> assertThat(lost.reason().losesKey()).isTrue());

      assertThat(client.state().phase()).isEqualTo(Phase.CLOSED);
      assertThat(credentials.load()).isEmpty();
      assertThatThrownBy(() -> client.call(new GetNearestDc()))
          .isInstanceOf(ClientClosedException.class)
          .hasMessageContaining("two clients used these credentials at once")
          .hasMessageContaining("connect anew and sign in");
      assertThatThrownBy(() -> client.signIn(ada.phone(), ada::code))
          .isInstanceOf(ClientClosedException.class);
    }
  }

  @Test
  void aClientThatIsClosedFromOutsideTellsWhy() throws Exception {
    try (MtprotoClient client = connect(builder -> builder)) {
      client.call(new GetNearestDc());
      dc.forgetKeys();

      assertThatThrownBy(() -> client.call(new GetNearestDc()))
          .isInstanceOf(ClientClosedException.class);
      for (ClientState now = next(ClientEvent.StateChanged.class).now();
          now.phase() != Phase.CLOSED;
          now = next(ClientEvent.StateChanged.class).now()) {
        assertThat(now.phase()).isIn(Phase.CONNECTED, Phase.CONNECTING);
      }
      assertThat(client.state().reason()).contains("does not know the authorization key");
    }
  }

  @Test
  void aClientIsMeasuredWithoutMicrometer() {
    List<String> ended = new CopyOnWriteArrayList<>();
    Traffic expected = new Traffic();
    LongAdder sent = new LongAdder();
    ClientMetrics metrics =
        new ClientMetrics() {
          @Override
          public void callEnded(String method, @Nullable Throwable failure, Duration time) {
            ended.add(method + " " + CallOutcome.of(failure));
          }

          @Override
          public void sent(int bytes) {
            sent.add(bytes);
          }

          @Override
          public void event(ClientEvent event) {
            events.add(event);
          }
        };
    Transport transport = Transport.intermediate().countedBy(expected);
    try (MtprotoClient client = connect(builder -> builder.metrics(metrics).transport(transport))) {
      client.call(new GetNearestDc());
      assertThatThrownBy(() -> client.call(new GetState())).isInstanceOf(RpcException.class);
    }
    assertThat(ended).containsExactly("help.getNearestDc SUCCEEDED", "updates.getState REFUSED");
    assertThat(sent.sum()).isPositive().isEqualTo(expected.bytesSent());
    assertThatThrownBy(() -> Class.forName("io.micrometer.core.instrument.Meter"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private MtprotoClient connect(UnaryOperator<MtprotoClientBuilder> settings) {
    return settings
        .apply(
            MtprotoClient.builder(Layer71.LAYER)
                .app(1, "hash")
                .dataCenters(dc.dataCenters())
                .credentials(credentials)
                .listen(events::add))
        .connect();
  }

  /** The next event of a kind; others are passed over. */
  private <E extends ClientEvent> E next(Class<E> kind) throws InterruptedException {
    while (true) {
      ClientEvent event = events.poll(30, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("no " + kind.getSimpleName());
      }
      if (kind.isInstance(event)) {
        return kind.cast(event);
      }
    }
  }
}
