package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.ClientState;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.handshake.TempKeyBinding;
import dev.mtproto.internal.service.BindAuthKeyInner;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.auth.BindTempAuthKey;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.layer71.upload.GetFile;
import dev.mtproto.testdc.RawClient.Item;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Temporary keys, on both sides. */
@Timeout(60)
final class TemporaryKeysTest {
  private static final int HOUR = 3600;
  private static final Duration BRIEF = Duration.ofSeconds(3);

  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void aKeyThatIsNotBoundIsGoodForLittle() {
    try (RawClient temporary = RawClient.withTemporaryKey(dc, HOUR)) {
      assertThat(temporary.call(new GetNearestDc())).isNotNull();
      assertRefused(() -> temporary.call(new GetState()), 401, "AUTH_KEY_PERM_EMPTY");
    }
  }

  @Test
  void aBoundKeyStandsForItsPermanentOne() {
    try (RawClient permanent = RawClient.signedIn(dc, ada);
        RawClient temporary = RawClient.withTemporaryKey(dc, HOUR)) {
      assertThat(bind(temporary, permanent.key(), 0)).isTrue();

      assertThat(temporary.anotherSession().call(new GetState())).isNotNull();
    }
  }

  @Test
  void aPermanentKeyHasOneTemporaryKeyAtATime() {
    try (RawClient permanent = RawClient.signedIn(dc, ada);
        RawClient first = RawClient.withTemporaryKey(dc, HOUR);
        RawClient second = RawClient.withTemporaryKey(dc, HOUR)) {
      bind(first, permanent.key(), 0);
      bind(second, permanent.key(), 0);

      assertRefused(() -> first.call(new GetState()), 401, "AUTH_KEY_PERM_EMPTY");
      assertThat(second.anotherSession().call(new GetState())).isNotNull();
    }
  }

  @Test
  void aBindingIsProvenForItsVeryMessage() {
    try (RawClient permanent = RawClient.connect(dc);
        RawClient temporary = RawClient.withTemporaryKey(dc, HOUR)) {
      AuthKey stranger = AuthKey.of(new byte[AuthKey.LENGTH]);
      String invalid = "ENCRYPTED_MESSAGE_INVALID";

      assertRefused(() -> bind(temporary, permanent.key(), 4), 400, invalid);
      assertRefused(() -> bind(temporary, stranger, 0), 400, invalid);
      assertRefused(() -> bind(temporary, temporary.key(), 0), 400, invalid);
      assertRefused(() -> bind(permanent, permanent.key(), 0), 400, "TEMP_AUTH_KEY_EMPTY");
    }
  }

  @Test
  void aKeyIsNotBoundToTwo() {
    try (RawClient one = RawClient.connect(dc);
        RawClient other = RawClient.connect(dc);
        RawClient temporary = RawClient.withTemporaryKey(dc, HOUR)) {
      bind(temporary, one.key(), 0);

      assertRefused(() -> bind(temporary, other.key(), 0), 400, "TEMP_AUTH_KEY_ALREADY_BOUND");
    }
  }

  @Test
  void aKeyWhoseTimeIsOverIsNotKnown() {
    try (RawClient temporary = RawClient.withTemporaryKey(dc, HOUR)) {
      temporary.call(new GetNearestDc());
      dc.faults().skewClock(Duration.ofSeconds(HOUR));
      temporary.send(new GetNearestDc());

      assertThat(temporary.transportError()).isEqualTo(-404);
    }
  }

  /** Binds a client's key; {@code shift} is how wrong the message id in the proof is. */
  private static boolean bind(RawClient temporary, AuthKey permanent, long shift) {
    int expiresAt = (int) Instant.now().getEpochSecond() + HOUR;
    Item numbered = temporary.item(new GetNearestDc());
    BindAuthKeyInner inner =
        new BindAuthKeyInner(
            7, temporary.key().id(), permanent.id(), temporary.sessionId(), expiresAt);
    byte[] proof =
        TempKeyBinding.seal(permanent, numbered.id() + shift, inner, new SecureRandomness());
    BindTempAuthKey request =
        new BindTempAuthKey(permanent.id(), 7, expiresAt, ByteString.of(proof));
    temporary.send(new Item(numbered.id(), numbered.seqNo(), request));
    return temporary.resultOf(numbered.id(), request);
  }

  @Test
  void aClientCallsNothingUnderItsPermanentKey() {
    Set<Boolean> temporary = ConcurrentHashMap.newKeySet();
    dc.observe((context, request) -> temporary.add(context.isUnderTemporaryKey()));
    Credentials credentials = Credentials.memory();
    try (MtprotoClient client = connect(credentials)) {
      client.signIn(ada.phone(), ada::code);
    }
    try (MtprotoClient back = connect(credentials)) {
      assertThat(back.call(new GetContacts(0))).isNotNull();
      dc.dropConnections();
      assertThat(back.call(new GetContacts(0))).isNotNull();
    }

    assertThat(temporary).isEqualTo(Collections.singleton(true));
    assertThat(dc.handshakes()).as("one permanent key, and one temporary key each").isEqualTo(3);
  }

  @Test
  void aKeyThatIsBoundNoMoreIsReplacedAndItsCallsAreNotLost() {
    CallLog log = dc.recordCalls();
    Credentials credentials = Credentials.memory();
    try (MtprotoClient client = connect(credentials);
        RawClient thief = RawClient.withTemporaryKey(dc, HOUR)) {
      client.signIn(ada.phone(), ada::code);
      byte[] permanent = credentials.load().orElseThrow().authKey().toByteArray();
      bind(thief, AuthKey.of(permanent), 0);

      for (int i = 0; i < 5; i++) {
        assertThat(client.call(new GetState())).isNotNull();
      }
    }
    assertThat(log.executed(GetState.class)).isEqualTo(5);
    assertThat(log.executedTwice()).isEmpty();
  }

  @Test
  void aKeyThatHasEndedIsReplaced() {
    try (MtprotoClient client = connect(Credentials.memory())) {
      client.signIn(ada.phone(), ada::code);
      dc.faults().skewClock(Duration.ofHours(2));

      assertThat(client.call(new GetState())).isNotNull();
    }
    assertThat(dc.handshakes()).isEqualTo(3);
  }

  @Test
  void aPermanentKeyThatIsForgottenThereEndsTheClient() {
    try (MtprotoClient client = connect(Credentials.memory())) {
      client.call(new GetNearestDc());
      dc.forgetKeys();

      assertThatThrownBy(() -> client.call(new GetNearestDc()))
          .hasRootCauseInstanceOf(RpcException.class)
          .hasRootCauseMessage("400 ENCRYPTED_MESSAGE_INVALID for method auth.bindTempAuthKey");
    }
  }

  @Test
  void aPassingErrorOfTheBindingIsOvercome() throws InterruptedException {
    AtomicInteger refusals = new AtomicInteger();
    CountDownLatch triedAgain = new CountDownLatch(2);
    try (MtprotoClient client = connect(Credentials.memory())) {
      client.signIn(ada.phone(), ada::code);
      dc.on(BindTempAuthKey.class, (context, request) -> refuse(refusals, triedAgain));
      dc.faults().skewClock(Duration.ofHours(2));

      assertThatThrownBy(() -> client.callAsync(new GetState(), BRIEF).get())
          .hasCauseInstanceOf(CallTimeoutException.class);
      assertThat(triedAgain.await(30, TimeUnit.SECONDS)).as("tried again").isTrue();
      assertThat(client.state().phase()).isNotEqualTo(ClientState.Phase.CLOSED);
    }
  }

  private static Boolean refuse(AtomicInteger refusals, CountDownLatch triedAgain) {
    triedAgain.countDown();
    if (refusals.incrementAndGet() % 2 == 1) {
      throw RpcErrors.error(500, "INTERNAL_SERVER_ERROR");
    }
    throw RpcErrors.floodWait(3);
  }

  @Test
  void theConnectionsForFilesShareOneTemporaryKeyWithHome() {
    FileContent content = FileContent.generated(1, 6 << 20);
    RemoteFile film = Transfers.remote(dc.world().files().offer("film", content));
    List<String> losses = new CopyOnWriteArrayList<>();
    try (MtprotoClient client = connect(Credentials.memory())) {
      client.signIn(ada.phone(), ada::code);
      client.listen(event -> addLoss(event, losses));
      Buffer sink = new Buffer();
      client.files().download(film, sink, TransferOptions.DEFAULT).await();

      assertThat(sink.sha256()).isEqualTo(content.sha256());
      assertThat(client.call(new GetState())).isNotNull();
      assertThat(dc.handshakes()).as("the permanent and the temporary key").isEqualTo(2);
      assertThat(losses).isEmpty();
    }
  }

  @Test
  void aJumpOfTheClockWithFilesUnderWayCostsAKeyAndNothingElse() {
    FileContent content = FileContent.generated(1, 6 << 20);
    RemoteFile film = Transfers.remote(dc.world().files().offer("film", content));
    CallLog log = dc.recordCalls();
    AtomicInteger parts = new AtomicInteger();
    dc.observe((context, request) -> jump(request, parts));
    // An answer of two hours later is dropped; it is the next ping that finds the key ended.
    try (MtprotoClient client =
        builder(Credentials.memory())
            .pings(Duration.ofSeconds(2), Duration.ofSeconds(20))
            .connect()) {
      client.signIn(ada.phone(), ada::code);
      Buffer sink = new Buffer();
      client.files().download(film, sink, TransferOptions.DEFAULT).await();

      assertThat(sink.sha256()).isEqualTo(content.sha256());
      assertThat(client.call(new GetState())).isNotNull();
    }
    assertThat(dc.handshakes()).as("a permanent key, a temporary one, another").isEqualTo(3);
    assertThat(log.executedTwice()).isEmpty();
  }

  /** Hours pass while the fifth part is asked for, and others with it. */
  private void jump(TlRequest<?> request, AtomicInteger parts) {
    if (request instanceof GetFile && parts.incrementAndGet() == 5) {
      dc.faults().skewClock(Duration.ofHours(2));
    }
  }

  private static void addLoss(ClientEvent event, List<String> losses) {
    if (event instanceof ClientEvent.Disconnected lost) {
      losses.add(lost.toString());
    }
  }

  private MtprotoClient connect(Credentials credentials) {
    return builder(credentials).connect();
  }

  private MtprotoClientBuilder builder(Credentials credentials) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(17, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(credentials)
        .perfectForwardSecrecy(Duration.ofHours(1));
  }
}
