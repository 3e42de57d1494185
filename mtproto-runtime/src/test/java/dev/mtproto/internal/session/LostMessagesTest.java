package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.MsgDetailedInfo;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ScriptedServer.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a session does to find what was lost. */
@Timeout(60)
final class LostMessagesTest {
  private static final int RECEIVED = 4;
  private static final int ANSWERED = 64;

  private final SessionFixture fixture = new SessionFixture();
  private ScriptedServer server = fixture.connect();

  @Test
  void anAnswerIsAskedForThoughTheConnectionLives() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    letTimePass();

    answerWhatIsKnownOf(request, RECEIVED | ANSWERED);

    Received again = server.receive();
    assertThat(again.id()).isEqualTo(request.id());
    answer(again, call);
  }

  @Test
  void anAnswerThatWasGivenOnAnEarlierConnectionIsAskedFor() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    letTimePass();
    answerWhatIsKnownOf(request, RECEIVED);
    fixture.settle(server);
    disconnect();
    server = fixture.connect();

    answerWhatIsKnownOf(request, RECEIVED | ANSWERED);

    Received again = server.receive();
    assertThat(again.id()).isEqualTo(request.id());
    answer(again, call);
  }

  @Test
  void aCallThatTakesLongIsAskedAboutNowAndThenAndNotSentAgain() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    for (int i = 0; i < 3; i++) {
      letTimePass();
      answerWhatIsKnownOf(request, RECEIVED);
    }
    fixture.settle(server);

    answer(request, call);
  }

  @Test
  void aQuestionThatIsNotAnsweredIsAskedAgain() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    letTimePass();
    assertThat(server.receive().constructor()).isEqualTo(MsgsStateReq.ID);
    letTimePass();

    answerWhatIsKnownOf(request, RECEIVED);
    fixture.settle(server);

    assertThat(fixture.session.backlog()).as("no question is left").isEqualTo(1);
    answer(request, call);
  }

  @Test
  void whatWasSentBeforeANewSessionAndNotAcknowledgedIsSentAgain() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received lost = server.receive();
    CompletableFuture<Pong> next = fixture.ping(8);
    Received first = server.receive();

    server.send(new NewSession(first.id(), 1, SessionFixture.SALT));

    Received again = server.receive();
    assertThat(again.id()).isEqualTo(lost.id());
    answer(again, call);
    server.answer(first, new Pong(0, 8));
    assertThat(next.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(8);
    fixture.settle(server);
  }

  @Test
  void whatWasSentInTheContainerThatBeganASessionIsNotSentAgain() throws Exception {
    disconnect();
    CompletableFuture<Pong> call = fixture.ping(7);
    CompletableFuture<Pong> other = fixture.ping(8);
    server = fixture.connect();
    Received one = server.receive();
    Received two = server.receive();

    server.send(new NewSession(one.containerId(), 1, SessionFixture.SALT));
    fixture.settle(server);

    answer(one, call);
    server.answer(two, new Pong(0, 8));
    assertThat(other.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(8);
  }

  @Test
  void aCallOfAnEarlierConnectionKeepsItsIdThoughTheKeyIsNotBoundAnyMore() throws Exception {
    fixture.session.useKey(fixture.session.authKey(), SessionFixture.SALT, 1);
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = server.receive();
    disconnect();
    server = fixture.connect();
    server.fail(server.receive(), 401, "AUTH_KEY_PERM_EMPTY");
    server.channel.awaitClose();

    server = fixture.connect();

    Received again = server.receive();
    assertThat(again.id()).as("the id that it may have been executed under").isEqualTo(first.id());
    answer(again, call);
  }

  @Test
  void aCallThatAKeyWasRefusedForGetsAnotherId() throws Exception {
    fixture.session.useKey(fixture.session.authKey(), SessionFixture.SALT, 1);
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = server.receive();
    server.fail(first, 401, "AUTH_KEY_PERM_EMPTY");
    server.channel.awaitClose();

    server = fixture.connect();

    Received again = server.receive();
    assertThat(again.id()).isNotEqualTo(first.id());
    answer(again, call);
  }

  @Test
  void whatAnEarlierConnectionRefusesDoesNotConcernThePresentKey() throws Exception {
    fixture.session.useKey(fixture.session.authKey(), SessionFixture.SALT, 1);
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    Semaphore replaced = new Semaphore(0);
    fixture.onPushed = replaced::acquireUninterruptibly;
    server.send(new byte[] {1, 2, 3, 4}, 1);
    server.send(new BadMsgNotification.ServerSalt(request.id(), 0, 48, 99));
    server.refuse(request.id(), 16);
    server.fail(request, 401, "AUTH_KEY_PERM_EMPTY");
    server.send(new byte[] {5, 6, 7, 8}, 1);
    ScriptedServer present = fixture.connect();
    Received again = present.receive();

    replaced.release(2);

    assertThat(fixture.pushed.poll(10, TimeUnit.SECONDS)).isNotNull();
    assertThat(fixture.pushed.poll(10, TimeUnit.SECONDS)).as("all is read").isNotNull();
    present.answer(again, new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
    fixture.settle(present);
    assertThat(fixture.salts).isEmpty();
    assertThat(fixture.session.takeKeyRefusal()).isFalse();
  }

  @Test
  void aRequestToResendThatIsRefusedForItsSaltIsMadeAgain() throws Exception {
    server.send(new MsgDetailedInfo.New(4001, 100, 0));
    Received request = server.receive();
    server.send(new BadMsgNotification.ServerSalt(packetOf(request), 0, 48, 99));

    Received again = server.receive();

    assertThat(again.as(MsgResendReq.class).msgIds()).containsExactly(4001L);
    assertThat(again.salt()).isEqualTo(99);
  }

  @Test
  void aRequestToResendIsMadeAgainOnTheNextConnection() throws Exception {
    server.send(new MsgDetailedInfo.New(4001, 100, 0));
    server.receive();
    disconnect();

    server = fixture.connect();

    assertThat(server.receive().as(MsgResendReq.class).msgIds()).containsExactly(4001L);
    fixture.settle(server);
  }

  @Test
  void aRequestToResendThatTheServerTookIsNotMadeAgain() throws Exception {
    server.send(new MsgDetailedInfo.New(4001, 100, 0));
    server.receive();
    fixture.settle(server);
    disconnect();

    server = fixture.connect();

    fixture.settle(server);
  }

  @Test
  void aPingThatIsRefusedCorrectsTheClockAndIsSentAgain() throws Exception {
    Instant serverTime = fixture.time.now().minus(Duration.ofDays(10));
    fixture.session.ping(Duration.ofSeconds(75));
    Received ping = server.await(PingDelayDisconnect.ID);

    server.send(
        server.sessionId,
        MessageIds.at(serverTime) | MessageIds.ANSWER,
        0,
        body(new BadMsgNotification.Regular(packetOf(ping), 0, 17)));

    Received again = server.await(PingDelayDisconnect.ID);
    assertThat(MessageIds.instant(again.id()))
        .isBetween(serverTime.minusSeconds(1), serverTime.plusSeconds(1));
  }

  @Test
  void aPingThatWasNotAnsweredIsNotSentAgainOnTheNextConnection() throws Exception {
    fixture.session.ping(Duration.ofSeconds(75));
    server.await(PingDelayDisconnect.ID);
    disconnect();

    server = fixture.connect();
    fixture.ping(1);

    assertThat(server.receiveAny().constructor()).isEqualTo(Ping.ID);
    assertThat(server.hasMore()).isFalse();
  }

  @Test
  void aPongMakesTheTimeKnown() throws Exception {
    fixture.session.ping(Duration.ofSeconds(75));
    Received ping = server.await(PingDelayDisconnect.ID);
    server.send(new Pong(ping.id(), ping.as(PingDelayDisconnect.class).pingId()));
    long old = MessageIds.at(fixture.time.now().minus(Duration.ofHours(1)));

    server.send(server.sessionId, old | MessageIds.NOTIFICATION, 1, new byte[] {1, 2, 3, 4});
    server.send(new byte[] {5, 6, 7, 8}, 1);

    assertThat(fixture.pushed.poll(10, TimeUnit.SECONDS)).containsExactly(5, 6, 7, 8);
  }

  @Test
  void nothingIsAskedOnceAllIsAnswered() throws Exception {
    fixture.settle(server);
    letTimePass();

    fixture.settle(server);
  }

  private void letTimePass() throws InterruptedException {
    fixture.time.awaitTasks(1);
    fixture.time.advance(StateQuestions.PATIENCE);
  }

  private void answer(Received request, CompletableFuture<Pong> call) throws Exception {
    server.answer(request, new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
  }

  private void answerWhatIsKnownOf(Received message, int known) throws InterruptedException {
    Received question = server.receive();
    assertThat(question.as(MsgsStateReq.class).msgIds()).containsExactly(message.id());
    server.send(new MsgsStateInfo(question.id(), ByteString.of((byte) known)));
  }

  private void disconnect() {
    Objects.requireNonNull(fixture.last).close(new ConnectionException("cut by the test"));
  }

  private static long packetOf(Received message) {
    return message.containerId() == 0 ? message.id() : message.containerId();
  }

  private static byte[] body(BadMsgNotification notification) {
    return BadMsgNotification.tlCodec().encode(notification);
  }
}
