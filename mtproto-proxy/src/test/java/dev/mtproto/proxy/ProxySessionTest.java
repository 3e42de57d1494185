package dev.mtproto.proxy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Caller;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.methods.Messages;
import dev.mtproto.proxy.backend.ClientBackend;
import dev.mtproto.proxy.backend.SessionState;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.junit.SignedInAs;
import dev.mtproto.testdc.junit.WithTestDataCenter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
    neverAnswer();
    assertThatThrownBy(() -> client.call(new GetNearestDc(), Duration.ofSeconds(2)))
        .isInstanceOf(CallTimeoutException.class);
    Waiting.until(() -> dc.droppedAnswers() == 1);
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
    CompletableFuture<String> heard = new CompletableFuture<>();
    client.subscribe(
        Updates.UpdateShortMessage.class, message -> heard.complete(message.message()));
    Waiting.until(() -> server.streams() == 1);
    dc.world().send(friend, dc.world().accounts().get(0), "over the wire");
    assertThat(heard.get(30, SECONDS)).isEqualTo("over the wire");
  }
}
