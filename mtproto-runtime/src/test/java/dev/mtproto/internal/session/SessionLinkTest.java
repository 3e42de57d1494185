package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TransportErrorException;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ScriptedServer.Received;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What is sent matters, not always what comes of it.
final class SessionLinkTest {
  private final SessionFixture fixture = new SessionFixture();
  private final BlockingQueue<ScriptedServer> servers = new LinkedBlockingQueue<>();
  private volatile boolean unreachable;
  private final SessionLink link =
      new SessionLink(fixture.session, this::dial, Introduction.NONE, SessionOptions.DEFAULT);

  private MemoryChannel dial() throws IOException {
    if (unreachable) {
      throw new IOException("unreachable");
    }
    ScriptedServer server = new ScriptedServer(fixture.session.authKey(), fixture.serverIds);
    server.sessionId = fixture.session.id();
    servers.add(server);
    return server.channel;
  }

  private ScriptedServer nextServer() throws InterruptedException {
    ScriptedServer server = servers.poll(10, TimeUnit.SECONDS);
    if (server == null) {
      throw new AssertionError("the client does not connect");
    }
    return server;
  }

  @Test
  void aCallSurvivesTheLossOfItsConnection() throws Exception {
    link.connect(link.dial());
    ScriptedServer first = nextServer();
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = first.receive();
    first.channel.close();
    fixture.time.awaitTaskWithin(Duration.ZERO);
    fixture.time.runDue();

    ScriptedServer second = nextServer();
    Received again = second.receive();
    assertThat(again.id()).isEqualTo(request.id());
    second.answer(again, new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
  }

  @Test
  void aServerThatCannotBeReachedIsTriedAgainLater() throws Exception {
    link.connect(link.dial());
    unreachable = true;
    nextServer().channel.close();
    fixture.time.awaitTaskWithin(Duration.ZERO);
    fixture.time.runDue();
    fixture.time.awaitTaskWithin(Duration.ofMillis(500));
    unreachable = false;

    fixture.time.runDue();
    assertThat(servers).as("not at once").isEmpty();
    fixture.time.advance(Duration.ofMillis(500));
    nextServer();
  }

  @Test
  void aConnectionThatCannotBeginIsMadeAgainLater() throws Exception {
    fixture.onConnected =
        () -> {
          fixture.onConnected = () -> {};
          throw new OutOfMemoryError("unable to create native thread");
        };
    link.connect(link.dial());
    nextServer().channel.awaitClose();
    CompletableFuture<Pong> call = fixture.ping(7);

    fixture.time.advance(Duration.ofSeconds(1));

    ScriptedServer second = nextServer();
    second.answer(second.receive(), new Pong(0, 7));
    assertThat(call.get(10, TimeUnit.SECONDS).pingId()).isEqualTo(7);
  }

  @Test
  void theFirstConnectionMustBeMade() {
    unreachable = true;

    assertThatThrownBy(() -> link.connect(link.dial()))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("unreachable");
  }

  @Test
  void aKeyThatTheServerDoesNotKnowEndsTheSession() throws Exception {
    link.connect(link.dial());
    CompletableFuture<Pong> call = fixture.ping(7);
    nextServer().channel.send(SessionFixture.transportError(404));

    assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(ClientClosedException.class)
        .hasMessageStartingWith(
            "the client is closed: the server reports transport error 404: it does not know the"
                + " authorization key")
        .hasMessageContaining("sign in without them")
        .hasMessageEndingWith("there is no answer for method ping")
        .hasRootCauseInstanceOf(TransportErrorException.class);
    assertThat(servers).isEmpty();
  }

  @Test
  void aDataCentreThatIsNotServedEndsTheSession() throws Exception {
    link.connect(link.dial());
    CompletableFuture<Pong> call = fixture.ping(7);
    nextServer().channel.send(SessionFixture.transportError(444));

    assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
        .hasRootCauseMessage("the server reports transport error 444: no such data centre here");
    assertThat(servers).isEmpty();
  }

  @Test
  void aServerWithTooManyConnectionsIsLeftAloneForLong() throws Exception {
    link.connect(link.dial());
    nextServer().channel.send(SessionFixture.transportError(429));
    fixture.time.awaitTaskWithin(Duration.ofSeconds(30));

    fixture.time.advance(Duration.ofSeconds(14));
    assertThat(servers).as("not soon").isEmpty();
    fixture.time.advance(Duration.ofSeconds(16));
    nextServer();
  }

  @Test
  void aClosedLinkDoesNotConnectAgain() throws Exception {
    link.connect(link.dial());
    ScriptedServer server = nextServer();

    link.close(new ClientClosedException("closed by the test"));

    server.channel.awaitClose();
    fixture.time.advance(Duration.ofHours(1));
    assertThat(servers).isEmpty();
    assertThatThrownBy(() -> fixture.ping(1)).isInstanceOf(ClientClosedException.class);
  }

  @Test
  void theServerIsAskedForASignOfLifeRegularly() throws Exception {
    link.connect(link.dial());
    ScriptedServer server = nextServer();

    for (int i = 0; i < 3; i++) {
      fixture.time.advance(Duration.ofSeconds(60));
      Received message = server.await(PingDelayDisconnect.ID);
      PingDelayDisconnect ping = message.as(PingDelayDisconnect.class);
      assertThat(ping.disconnectDelay()).isEqualTo(75);
      server.send(new Pong(message.id(), ping.pingId()));
      fixture.settle(server);
    }
    assertThat(server.channel.isClosed()).isFalse();
  }

  @Test
  void theNextConnectionBeginsWithAPingSoThatTheServerFindsTheSession() throws Exception {
    link.connect(link.dial());
    ScriptedServer first = nextServer();
    fixture.settle(first);
    first.channel.close();
    fixture.time.awaitTaskWithin(Duration.ZERO);
    fixture.time.runDue();

    assertThat(nextServer().await(PingDelayDisconnect.ID)).isNotNull();
  }

  @Test
  void aServerThatSaysNothingIsGivenUpAndAnotherConnectionMade() throws Exception {
    link.connect(link.dial());
    ScriptedServer silent = nextServer();
    fixture.ping(7);
    fixture.time.advance(Duration.ofSeconds(60));
    fixture.time.advance(Duration.ofSeconds(14));
    assertThat(silent.channel.isClosed()).as("after 74 seconds").isFalse();

    fixture.time.advance(Duration.ofSeconds(1));

    assertThat(silent.channel.isClosed()).as("after 75 seconds").isTrue();
    fixture.time.runDue();
    ScriptedServer next = nextServer();
    assertThat(next.channel.isClosed()).isFalse();
  }

  @Test
  void aServerThatSpeaksIsNotGivenUpThoughItAnswersNoPing() throws Exception {
    link.connect(link.dial());
    ScriptedServer server = nextServer();
    for (int i = 0; i < 20; i++) {
      fixture.time.advance(Duration.ofSeconds(30));
      fixture.settle(server);
    }
    assertThat(server.channel.isClosed()).isFalse();
  }

  @Test
  void waitingWithoutJitterDoubles() {
    Backoff backoff =
        new Backoff(
            new Backoff.Rule(Duration.ofSeconds(1), Duration.ofSeconds(5), 0),
            new SecureRandomness());

    assertThat(Stream.generate(backoff::next).limit(6).map(Duration::toSeconds))
        .containsExactly(0L, 1L, 2L, 4L, 5L, 5L);
    backoff.reset();
    backoff.slowDown();
    assertThat(backoff.next()).hasSeconds(5);
  }

  @Test
  void waitingGrowsToABoundAndBeginsAnew() {
    Backoff backoff = new Backoff(SessionOptions.DEFAULT.backoff(), new SecureRandomness());

    assertThat(backoff.next()).isZero();
    assertThat(backoff.next()).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
    for (int i = 0; i < 100; i++) {
      backoff.next();
    }
    assertThat(backoff.next()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
    backoff.reset();
    assertThat(backoff.next()).isZero();
  }
}
