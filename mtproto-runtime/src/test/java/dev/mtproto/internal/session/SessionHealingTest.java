package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.message.ContainerWriter;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.MsgDetailedInfo;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.MsgsAllInfo;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.RpcDropAnswer;
import dev.mtproto.internal.session.ScriptedServer.Received;
import dev.mtproto.tl.TlWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service messages do to a session. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What is sent matters, not always what comes of it.
final class SessionHealingTest {
  private final SessionFixture fixture = new SessionFixture();
  private ScriptedServer server = fixture.connect();

  @ParameterizedTest
  @ValueSource(ints = {16, 17})
  void aWrongClockIsCorrectedAndTheMessageSentUnderANewId(int code) throws Exception {
    Instant serverTime = fixture.time.now().plus(Duration.ofDays(code == 16 ? 10 : -10));
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = server.receive();

    server.send(
        server.sessionId,
        MessageIds.at(serverTime) | MessageIds.ANSWER,
        0,
        body(new BadMsgNotification.Regular(first.id(), first.seqNo(), code)));

    Received second = server.receive();
    assertThat(MessageIds.instant(second.id()))
        .isBetween(serverTime.minusSeconds(1), serverTime.plusSeconds(1));
    server.send(
        server.sessionId,
        MessageIds.at(serverTime) | MessageIds.NOTIFICATION,
        1,
        ScriptedServer.rpcResult(second.id(), Pong.tlCodec().encode(new Pong(0, 7))));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
  }

  @Test
  void aRefusalOfAMessageThatWasNotSentChangesNothing() throws Exception {
    fixture.settle(server);
    server.refuse(12345, 17);
    fixture.settle(server);

    assertThat(fixture.clock.offset()).isLessThan(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 20, 32, 33})
  void aRefusedNumberIsReplaced(int code) throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = server.receive();

    server.refuse(first.id(), code);

    Received second = server.receive();
    assertThat(second.id()).isGreaterThan(first.id());
    server.answer(second, new Pong(0, 7));
    assertThat(call.get().pingId()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {18, 34, 35, 64, 77})
  void whatCannotBeHelpedFailsTheCallAndSaysWhy(int code) throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);

    server.refuse(server.receive().id(), code);

    assertThatThrownBy(call::get)
        .cause()
        .isInstanceOf(ProtocolViolationException.class)
        .hasMessageStartingWith("the server refuses the message of ping, since ");
    fixture.settle(server);
  }

  @Test
  void aServerThatRefusesForEverIsGivenUp() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);

    for (int i = 0; i <= RefusedMessages.MAX_REFUSALS; i++) {
      server.refuse(server.receive().id(), 19);
    }

    assertThatThrownBy(call::get).cause().isInstanceOf(ProtocolViolationException.class);
  }

  @Test
  void whatAForgetfulServerAcknowledgedIsSentAgain() throws Exception {
    fixture.ping(7);
    Received request = server.receive();
    server.send(new MsgsAck(List.of(request.id())));
    fixture.settle(server);
    disconnect();
    server = fixture.connect();
    assertThat(server.receive().as(MsgsStateReq.class).msgIds()).containsExactly(request.id());

    server.send(new NewSession(request.id() + 4, 1, 77));

    assertThat(server.receive().id()).isEqualTo(request.id());
  }

  @Test
  void whatWasNotAcknowledgedIsSentAgainOnTheNextConnection() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = server.receive();
    disconnect();

    server = fixture.connect();

    Received second = server.receive();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.seqNo()).isEqualTo(first.seqNo());
    assertThat(second.containerId()).as("a new id around an old one").isGreaterThan(first.id());
    server.answer(second, new Pong(0, 7));
    assertThat(call.get().pingId()).isEqualTo(7);
  }

  @Test
  void whatWasAcknowledgedIsAskedAboutOnTheNextConnection() throws Exception {
    fixture.ping(7);
    Received request = server.receive();
    server.send(new MsgsAck(List.of(request.id())));
    fixture.settle(server);
    disconnect();
    server = fixture.connect();

    Received question = server.receive();
    assertThat(question.as(MsgsStateReq.class).msgIds()).containsExactly(request.id());
    server.send(new MsgsStateInfo(question.id(), ByteString.of((byte) 1)));

    assertThat(server.receive().id()).isEqualTo(request.id());
  }

  @Test
  void aContainerThatIsRefusedAfterAReconnectIsReplacedAndItsMessagesKeepTheirIds()
      throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = receiveAfterReconnect();

    server.refuse(first.containerId(), 16);

    Received second = server.receive();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.containerId()).isNotEqualTo(first.containerId());
    server.answer(second, new Pong(0, 7));
    assertThat(call.get().pingId()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 17, 20, 32})
  void anIdThatIsRefusedAfterAReconnectIsReplacedOnceItIsSureThatNothingCame(int code)
      throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = receiveAfterReconnect();
    server.refuse(first.id(), code);
    answerWhatIsKnownOf(first, 2);

    Received second = server.receive();
    assertThat(second.id()).isNotEqualTo(first.id());
    server.answer(second, new Pong(0, 7));
    assertThat(call.get().pingId()).isEqualTo(7);
  }

  @Test
  void aMessageThatIsRefusedAndCameBeforeIsNotSentOnceMore() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = receiveAfterReconnect();
    server.refuse(first.id(), 20);
    answerWhatIsKnownOf(first, 4);
    fixture.settle(server);

    server.answer(first, new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
  }

  @Test
  void aMessageOfWhichNobodyKnowsWhetherItCameFailsAndIsNotSentOnceMore() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = receiveAfterReconnect();
    server.refuse(first.id(), 20);
    answerWhatIsKnownOf(first, 1);

    assertThatThrownBy(call::get).cause().isInstanceOf(ProtocolViolationException.class);
    fixture.settle(server);
  }

  private Received receiveAfterReconnect() throws InterruptedException {
    server.receive();
    disconnect();
    server = fixture.connect();
    Received second = server.receive();
    fixture.time.advance(Duration.ofSeconds(1));
    return second;
  }

  private void answerWhatIsKnownOf(Received message, int known) throws InterruptedException {
    Received question = server.receive();
    assertThat(question.as(MsgsStateReq.class).msgIds()).containsExactly(message.id());
    server.send(new MsgsStateInfo(question.id(), ByteString.of((byte) known)));
  }

  @Test
  void aServerMayBeSilentForVeryLongIfThatIsWanted() throws Exception {
    fixture.session.ping(Duration.ofDays(36_500));

    assertThat(server.await(PingDelayDisconnect.ID).as(PingDelayDisconnect.class))
        .extracting(PingDelayDisconnect::disconnectDelay)
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void theServersQuestionAboutItsMessagesIsAnswered() throws Exception {
    long known = server.nextId();
    server.send(server.sessionId, known, 0, new byte[] {1, 2, 3, 4});
    server.send(new MsgsStateReq(List.of(known, known + 400)));

    MsgsStateInfo info = server.receive().as(MsgsStateInfo.class);

    assertThat(info.info()).isEqualTo(ByteString.of((byte) 4, (byte) 3));
  }

  @Test
  void aMessageThatTheServerHasForUsIsAskedFor() throws Exception {
    server.send(new MsgDetailedInfo.New(4001, 100, 0));

    assertThat(server.receive().as(MsgResendReq.class).msgIds()).containsExactly(4001L);
  }

  @Test
  void aMessageThatTheServerWantsOnceMoreIsSentAgain() throws Exception {
    fixture.ping(7);
    Received request = server.receive();

    server.send(new MsgResendReq(List.of(request.id())));

    assertThat(server.receive().id()).isEqualTo(request.id());
  }

  @Test
  void aMessageThatTheServerLacksIsSentAgain() throws Exception {
    fixture.ping(7);
    Received request = server.receive();

    server.send(new MsgsAllInfo(List.of(request.id()), ByteString.of((byte) 3)));

    assertThat(server.receive().id()).isEqualTo(request.id());
  }

  @Test
  void aDuplicateIsNotHandledAgainButAcknowledgedAgain() throws Exception {
    long id = server.nextId();
    server.send(server.sessionId, id, 1, new byte[] {1, 2, 3, 4});
    server.send(server.sessionId, id, 1, new byte[] {1, 2, 3, 4});
    fixture.settle(server);
    fixture.settle(server);

    assertThat(fixture.pushed).hasSize(1);
    assertThat(server.acked).startsWith(id, id);
  }

  @Test
  void aContainerThatComesTwiceIsNotHandledAgainButAcknowledgedAgain() throws Exception {
    TlWriter body = new TlWriter();
    ContainerWriter container = new ContainerWriter(body);
    long item = server.nextId();
    container.add(item, 1, new Pong(0, 0));
    container.end();
    long id = server.nextId();
    server.send(server.sessionId, id, 0, body.toByteArray());
    server.send(server.sessionId, id, 0, body.toByteArray());
    fixture.settle(server);
    fixture.settle(server);

    assertThat(server.acked).startsWith(item, item);
  }

  @Test
  void aResultThatIsRepeatedInOneContainerAndInAnotherIsAcknowledgedEachTime() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    byte[] result =
        ScriptedServer.rpcResult(server.receive().id(), Pong.tlCodec().encode(new Pong(0, 7)));
    long id = server.nextId();

    server.sendRepeated(2, id, result);
    server.sendRepeated(1, id, result);

    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
    fixture.settle(server);
    fixture.settle(server);
    assertThat(server.acked).startsWith(id, id, id);
  }

  @Test
  void theAnswerToAForgottenCallIsNotAskedForButAcknowledged() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    call.cancel(false);
    assertThat(server.receiveAny().constructor()).isEqualTo(RpcDropAnswer.ID);

    server.send(new MsgDetailedInfo.Regular(request.id(), 4001, 1 << 20, 0));
    fixture.settle(server);
    fixture.time.advance(Inbound.ACK_DELAY);

    while (!server.acked.contains(4001L)) {
      assertThat(server.receiveAny().constructor()).isNotEqualTo(MsgResendReq.ID);
    }
  }

  @Test
  void theAnswerToAPendingCallIsAskedFor() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();

    server.send(new MsgDetailedInfo.Regular(request.id(), 4001, 1 << 20, 0));
    assertThat(server.receive().as(MsgResendReq.class).msgIds()).containsExactly(4001L);

    server.answer(request, new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
  }

  @Test
  void aMessageThatIsWantedOnceMoreAndForgottenIsSaidToBe() throws Exception {
    fixture.settle(server);

    server.send(new MsgResendReq(List.of(4000L)));

    assertThat(server.receive().as(MsgsStateInfo.class).info().size()).isEqualTo(1);
  }

  private void disconnect() {
    Objects.requireNonNull(fixture.last).close(new IllegalStateException("cut"));
  }

  private static byte[] body(BadMsgNotification notification) {
    return BadMsgNotification.tlCodec().encode(notification);
  }
}
