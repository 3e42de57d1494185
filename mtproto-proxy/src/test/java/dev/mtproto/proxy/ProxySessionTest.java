package dev.mtproto.proxy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Caller;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.layer71.methods.Messages;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.proxy.backend.SessionState;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.junit.SignedInAs;
import dev.mtproto.testdc.junit.WithTestDataCenter;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way: a client of the daemon, the daemon, its session, a data centre. */
@WithTestDataCenter
class ProxySessionTest {
  private TestDataCenter dc;
  private MtprotoClient direct;
  private Account friend;
  private final CompletableFuture<Void> executing = new CompletableFuture<>();
  private ProxyServer server;
  private ProxyClient client;

  @BeforeEach
  void start(TestDataCenter given, MtprotoClient signedIn, @SignedInAs(1) Account other)
      throws IOException {
    dc = given;
    direct = signedIn;
    friend = other;
    server = ProxyServer.builder(new ClientBackend(direct)).listen("127.0.0.1", 0).start();
    client = ProxyClient.connect("127.0.0.1:" + server.port());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void codeThatCallsNeedNotKnowWhetherThereIsADaemon() {
    assertThat(dialogsOf(client)).isEqualTo(dialogsOf(direct)).isPositive();
  }

  private static int dialogsOf(Caller caller) {
    return caller.api(Messages.class).getDialogs(20).dialogs().size();
  }

  @Test
  void aCancelledCallIsDroppedAtTelegramsSide() throws Exception {
    neverAnswer();
    CompletableFuture<NearestDc> answer = client.callAsync(new GetNearestDc());
    executing.get(30, SECONDS);
    answer.cancel(false);
    Waiting.until(() -> dc.droppedAnswers() == 1);
  }

  @Test
  void aCallWhoseDeadlinePassesIsDroppedAtTelegramsSide() {
    // What is called then need not wait for the connection.
    assertThat(dialogsOf(client)).isPositive();
    neverAnswer();
    assertThatThrownBy(() -> client.call(new GetNearestDc(), Duration.ofSeconds(2)))
        .isInstanceOf(CallTimeoutException.class);
    Waiting.until(() -> dc.droppedAnswers() == 1);
  }

  @Test
  void whatOneClientDoesTheOthersAreTold() throws Exception {
    CompletableFuture<Updates.UpdateShortMessage> heard = new CompletableFuture<>();
    client.subscribe(Updates.UpdateShortMessage.class, heard::complete);
    Waiting.until(() -> server.streams() == 1);
    client.call(
        SendMessage.builder().peer(friendsPeer()).message("to all of us").randomId(7).build());
    Updates.UpdateShortMessage told = heard.get(30, SECONDS);
    assertThat(told.message()).isEqualTo("to all of us");
    assertThat(told.out()).isTrue();
    assertThat(told.userId()).isEqualTo(friend.userId());
  }

  private InputPeer friendsPeer() {
    for (User user : direct.api(Messages.class).getDialogs(20).users()) {
      if (user instanceof User.Regular known && known.id() == friend.userId()) {
        return new InputPeer.User(known.id(), Objects.requireNonNull(known.accessHash()));
      }
    }
    throw new AssertionError("there is no dialog with the friend");
  }

  @Test
  void whatIsWrittenWhileTheDataCentreIsAwayComesAfterwards() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    client.subscribe(pushed -> NumberedMessages.numbersOf(pushed, n -> heard.add("" + n)));
    Waiting.until(() -> server.streams() == 1);
    Account me = dc.world().accounts().get(0);
    for (int i = 1; i <= 20; i++) {
      dc.world().send(friend, me, "number " + i);
      if (i % 5 == 0) {
        dc.restart();
      }
    }
    for (int i = 1; i <= 20; i++) {
      assertThat(heard.poll(60, SECONDS)).isEqualTo("" + i);
    }
  }

  @Test
  void theStateOfTheSessionIsThatOfItsClient() {
    assertThat(new ClientBackend(direct).state()).isEqualTo(SessionState.READY);
    direct.close();
    assertThat(new ClientBackend(direct).state()).isEqualTo(SessionState.CLOSED);
  }

  private void neverAnswer() {
    dc.observe((context, request) -> executing.complete(null));
    dc.onAsync(GetNearestDc.class, (context, request) -> new CompletableFuture<>());
  }

  @Test
  void whatFriendsWriteComes() throws Exception {
    CompletableFuture<Integer> heard = new CompletableFuture<>();
    client.subscribe(pushed -> NumberedMessages.numbersOf(pushed, heard::complete));
    Waiting.until(() -> server.streams() == 1);
    dc.world().send(friend, dc.world().accounts().get(0), "number 42");
    assertThat(heard.get(30, SECONDS)).isEqualTo(42);
  }
}
