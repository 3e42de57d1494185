package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ScriptedServer.Received;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody sets the client's clock while a connection lives. No time passes, so no timer helps. */
@Timeout(60)
final class ClockJumpTest {
  private static final Duration HOURS = Duration.ofHours(2);
  private static final int TOO_HIGH = 3;
  private static final int ANSWERED = 4 | 64;

  private final SessionFixture fixture = new SessionFixture();
  private final ScriptedServer server = fixture.connect();

  @Test
  void anAnswerThatMeetsAClockSetBackIsAskedForAtOnce() throws Exception {
    Asked asked = ask();
    fixture.clockJump = HOURS.negated();
    server.answer(asked.request, new Pong(0, 7));
    answerThePing();

    say(asked.request, ANSWERED);

    Received again = server.receive();
    assertThat(again.id()).isEqualTo(asked.request.id());
    answer(again, asked.call);
  }

  @Test
  void anAnswerThatMeetsAClockSetForwardIsAskedForAtOnce() throws Exception {
    Asked asked = ask();
    fixture.clockJump = HOURS;
    server.answer(asked.request, new Pong(0, 7));
    refuseThePing();

    say(asked.request, ANSWERED);

    Received again = server.receive();
    assertThat(again.id()).isEqualTo(asked.request.id());
    answer(again, asked.call);
  }

  @Test
  void aCallWhoseRefusalWasDroppedIsMadeUnderANewId() throws Exception {
    fixture.settle(server);
    fixture.clockJump = HOURS;
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    server.refuse(request.id(), 17);
    refuseThePing();

    say(request, TOO_HIGH);

    Received again = server.receive();
    assertThat(again.id()).isLessThan(request.id());
    answer(again, call);
  }

  @Test
  void aJumpIsToldOnceThoughTheRefusedPingShowsItTwice() throws Exception {
    fixture.settle(server);
    fixture.corrections.clear();
    fixture.clockJump = HOURS;
    server.send(new byte[] {1, 2, 3, 4}, 1);

    refuseThePing();
    fixture.settle(server);

    assertThat(fixture.corrections).hasSize(1);
    assertThat(fixture.corrections.get(0).plus(HOURS).abs()).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void anAnswerThatTravelsWithTheAnsweredPingIsTaken() throws Exception {
    Asked asked = ask();
    fixture.clockJump = HOURS.negated();
    server.send(new byte[] {1, 2, 3, 4}, 1);
    Received ping = server.await(PingDelayDisconnect.ID);

    server.sendContainer(
        ScriptedServer.rpcResult(asked.request.id(), Pong.tlCodec().encode(new Pong(0, 7))),
        Pong.tlCodec().encode(pong(ping)));

    assertThat(asked.call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
  }

  @Test
  void s13_whatDoesNotAnswerThePingIsDroppedAndSetsNoClock() throws Exception {
    Received earlier = earlierPing();
    fixture.settle(server);
    long id = MessageIds.at(fixture.time.now().minus(HOURS));
    server.send(server.sessionId, id | 1, 1, new byte[] {1, 2, 3, 4});
    server.await(PingDelayDisconnect.ID);

    server.send(server.sessionId, id | 5, 0, Pong.tlCodec().encode(pong(earlier)));
    fixture.settle(server);

    assertThat(fixture.pushed).isEmpty();
    assertThat(fixture.clock.offset().abs()).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void s13_aRefusalOfAnotherMessageThanThePingIsDroppedAndSetsNoClock() throws Exception {
    Asked asked = ask();
    long id = MessageIds.at(fixture.time.now().minus(HOURS));
    server.send(server.sessionId, id | 1, 1, new byte[] {1, 2, 3, 4});
    server.await(PingDelayDisconnect.ID);

    server.send(
        server.sessionId,
        id | 5,
        0,
        BadMsgNotification.tlCodec()
            .encode(new BadMsgNotification.Regular(asked.request.id(), asked.request.seqNo(), 17)));
    fixture.settle(server);

    assertThat(fixture.clock.offset().abs()).isLessThan(Duration.ofSeconds(1));
    answer(asked.request, asked.call);
  }

  /** A call under way. */
  private record Asked(CompletableFuture<Pong> call, Received request) {}

  /** Makes a call when the time is known, and has the server receive it. */
  private Asked ask() throws Exception {
    fixture.settle(server);
    CompletableFuture<Pong> call = fixture.ping(7);
    return new Asked(call, server.receive());
  }

  private Received earlierPing() throws InterruptedException {
    fixture.session.ping(Duration.ofSeconds(75));
    Received ping = server.await(PingDelayDisconnect.ID);
    server.send(pong(ping));
    return ping;
  }

  private static Pong pong(Received ping) {
    return new Pong(ping.id(), ping.as(PingDelayDisconnect.class).pingId());
  }

  private void answerThePing() throws InterruptedException {
    server.send(pong(server.await(PingDelayDisconnect.ID)));
  }

  private void refuseThePing() throws InterruptedException {
    Received ping = server.await(PingDelayDisconnect.ID);
    server.refuse(ping.containerId() == 0 ? ping.id() : ping.containerId(), 17);
  }

  private void say(Received request, int state) throws InterruptedException {
    Received question = server.receive();
    assertThat(question.as(MsgsStateReq.class).msgIds()).containsExactly(request.id());
    server.send(new MsgsStateInfo(question.id(), ByteString.of((byte) state)));
  }

  private void answer(Received request, CompletableFuture<Pong> call) throws Exception {
    server.answer(request, new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
    assertThat(fixture.clock.instant())
        .isBetween(fixture.time.now().minusSeconds(1), fixture.time.now().plusSeconds(1));
  }
}
