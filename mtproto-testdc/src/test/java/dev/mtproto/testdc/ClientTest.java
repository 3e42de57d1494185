package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.DataCenter;
import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.Dialogs;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.methods.Messages;
import dev.mtproto.tl.TlFields;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole of it, both sides. */
final class ClientTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final Account grace = dc.world().accounts().get(1);

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void aWrongCodeIsAskedForAgain() {
    Deque<String> codes = new ArrayDeque<>(List.of("00000", ada.code()));
    try (MtprotoClient client = connect()) {
      assertRefused(() -> client.call(getDialogs()), 401, "AUTH_KEY_UNREGISTERED");

      client.signIn(ada.phone(), () -> codes.remove());

      assertThat(client.userId()).hasValue(ada.userId());
      assertThat(((Dialogs.Regular) client.call(getDialogs())).dialogs()).hasSize(6);
      assertThat(client.call(new LogOut())).isTrue();
      assertRefused(() -> client.call(getDialogs()), 401, "AUTH_KEY_UNREGISTERED");
    }
  }

  @Test
  void aDataCentreWhoseKeyIsNotTrustedIsToldWithItsFingerprints() {
    DataCenter here = dc.dataCenters().home();
    DataCenters telegrams =
        DataCenters.production().and(new DataCenter(here.id(), here.host(), here.port()));

    assertThatThrownBy(
            () ->
                MtprotoClient.builder(Layer71.LAYER)
                    .app(1, "hash")
                    .dataCenters(telegrams)
                    .connect())
        .isInstanceOf(ProtocolViolationException.class)
        .hasMessageMatching(
            ".*data centre 2 has RSA keys with the fingerprints \\[[0-9a-f]{16}\\],.*");
  }

  @Test
  void aMessageReachesTheOtherEnd()
      throws ExecutionException, InterruptedException, TimeoutException {
    try (MtprotoClient sender = signedIn(ada);
        MtprotoClient recipient = signedIn(grace)) {
      CompletableFuture<Update.NewMessage> arrived = new CompletableFuture<>();
      Follower.begin(
          dc, recipient, updates -> updates.subscribe(Update.NewMessage.class, arrived::complete));

      sender
          .api(Messages.class)
          .sendMessage(false, false, false, false, peer(sender, grace), null, "hi", 5, null, null);

      Message.Regular message = (Message.Regular) arrived.get(10, TimeUnit.SECONDS).message();
      assertThat(message.message()).isEqualTo("hi");
      assertThat(message.fromId()).isEqualTo(ada.userId());
    }
  }

  @Test
  void manyCallsAtOnceAreEachExecutedOnce() {
    CallLog log = dc.recordCalls();
    try (MtprotoClient client = connect()) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        calls.add(client.callAsync(new GetNearestDc()));
      }
      calls.forEach(call -> call.orTimeout(10, TimeUnit.SECONDS).join());
    }

    assertThat(log.executed(GetNearestDc.class)).isEqualTo(1000);
    assertThat(log.executedTwice()).isEmpty();
  }

  @Test
  void aLongAnswerComesPackedAndIsRead() {
    dc.gzipAnswersAbove(64);
    try (MtprotoClient client = signedIn(ada)) {
      Dialogs dialogs = client.call(getDialogs());

      assertThat(((Dialogs.Regular) dialogs).messages())
          .allMatch(message -> message instanceof Message.Regular);
    }
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(17, "hash")
        .dataCenters(dc.dataCenters())
        .connect();
  }

  private MtprotoClient signedIn(Account account) {
    MtprotoClient client = connect();
    client.signIn(account.phone(), account::code);
    return client;
  }

  private static GetDialogs getDialogs() {
    return new GetDialogs(false, 0, 0, new InputPeer.Empty(), 20);
  }

  private static InputPeer peer(MtprotoClient client, Account account) {
    return TlFields.of(client.call(new GetContacts(0))).getObjects("users").stream()
        .map(User.Regular.class::cast)
        .filter(user -> user.id() == account.userId())
        .map(user -> new InputPeer.User(user.id(), Objects.requireNonNull(user.accessHash())))
        .findFirst()
        .orElseThrow();
  }
}
