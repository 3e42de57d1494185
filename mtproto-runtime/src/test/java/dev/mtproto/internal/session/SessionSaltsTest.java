package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.FutureSalt;
import dev.mtproto.internal.service.FutureSalts;
import dev.mtproto.internal.service.GetFutureSalts;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ScriptedServer.Received;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a session comes by the salt that is valid. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What is sent matters, not always what comes of it.
final class SessionSaltsTest {
  private final SessionFixture fixture = new SessionFixture();
  private ScriptedServer server = fixture.connect();

  @Test
  void aWrongSaltIsReplacedAndTheMessageSentAgainUnderItsId() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received first = server.receive();

    server.send(new BadMsgNotification.ServerSalt(first.id(), first.seqNo(), 48, 99));

    Received second = server.receive();
    assertThat(second.salt()).isEqualTo(99);
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(fixture.salts).containsExactly(99L);
    server.answer(second, new Pong(0, 7));
    assertThat(call.get().pingId()).isEqualTo(7);
  }

  @Test
  void aWrongSaltOfAContainerHasAllItsMessagesSentAgain() throws Exception {
    disconnect();
    fixture.ping(1);
    fixture.ping(2);
    server = fixture.connect();
    Received one = server.receive();
    Received two = server.receive();

    server.send(new BadMsgNotification.ServerSalt(one.containerId(), 0, 48, 99));

    assertThat(server.receive().id()).isEqualTo(one.id());
    assertThat(server.receive().id()).isEqualTo(two.id());
  }

  @Test
  void aNewSessionBringsItsSalt() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();
    server.send(new NewSession(request.id(), 1, 77));
    server.answer(request, new Pong(0, 7));
    call.get();
    fixture.ping(8);

    assertThat(server.receive().salt()).isEqualTo(77);
  }

  @Test
  void theNextSaltIsUsedWhenItsTimeHasCome() throws Exception {
    fixture.settle(server);
    CompletableFuture<?> call = fixture.futureSalts();
    Received request = server.await(GetFutureSalts.ID);
    int now = (int) fixture.clock.instant().getEpochSecond();
    server.send(
        new FutureSalts(
            request.id(),
            now,
            List.of(new FutureSalt(now, now + 10, 1), new FutureSalt(now + 60, now + 90, 2))));
    call.get(10, TimeUnit.SECONDS);

    fixture.ping(1);
    assertThat(server.receive().salt()).isEqualTo(1);
    fixture.time.advance(Duration.ofSeconds(60));
    fixture.ping(2);
    Received next = server.await(Ping.ID);
    assertThat(next.as(Ping.class).pingId()).isEqualTo(2);
    assertThat(next.salt()).isEqualTo(2);
  }

  @Test
  void saltsAreAskedForWhileFewAreKnownAndNotOtherwise() throws Exception {
    fixture.settle(server);
    fixture.session.provideSalts();
    Received request = server.await(GetFutureSalts.ID);
    int now = (int) fixture.clock.instant().getEpochSecond();
    FutureSalt present = new FutureSalt(now - 100, now + 1800, SessionFixture.SALT);
    server.send(
        new FutureSalts(request.id(), now, List.of(present, new FutureSalt(now, now + 7200, 2))));
    fixture.settle(server);

    fixture.session.provideSalts();
    fixture.ping(1);
    assertThat(server.receiveAny().constructor()).isNotEqualTo(GetFutureSalts.ID);
    fixture.time.advance(Duration.ofSeconds(1800));
    fixture.session.provideSalts();
    assertThat(fixture.salts).as("told, to be kept").containsExactly(2L);
    fixture.time.advance(Duration.ofSeconds(2000));
    fixture.session.provideSalts();
    assertThat(server.await(GetFutureSalts.ID).salt()).isEqualTo(2);
  }

  @Test
  void aSaltThatNobodyForetoldMakesTheForetoldOnesWorthless() throws Exception {
    fixture.settle(server);
    Received request = futureSalts();
    int now = (int) fixture.clock.instant().getEpochSecond();
    server.send(
        new FutureSalts(request.id(), now, List.of(new FutureSalt(now + 60, now + 3600, 2))));
    fixture.ping(1);
    Received call = server.receive();
    server.send(new BadMsgNotification.ServerSalt(call.id(), call.seqNo(), 48, 99));
    assertThat(server.receive().salt()).isEqualTo(99);

    fixture.time.advance(Duration.ofSeconds(120));
    fixture.ping(2);

    assertThat(server.await(Ping.ID).salt()).isEqualTo(99);
  }

  private Received futureSalts() throws InterruptedException {
    fixture.session.provideSalts();
    return server.await(GetFutureSalts.ID);
  }

  private void disconnect() {
    Objects.requireNonNull(fixture.last).close(new IllegalStateException("cut"));
  }
}
