package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.RpcDropAnswer;
import dev.mtproto.internal.session.ScriptedServer.Received;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that end without an answer: too late, not wanted any more, or with the session. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What is sent matters, not always what comes of it.
final class UnansweredCallTest {
  private final SessionFixture fixture = new SessionFixture();
  private final ScriptedServer server = fixture.connect();

  @Test
  void aBlockingCallEndsWithItsTimeoutByTheSessionsClock() throws Exception {
    CompletableFuture<Pong> call =
        CompletableFuture.supplyAsync(() -> fixture.calls().call(new Ping(7), Duration.ofDays(1)));
    server.receive();
    // The caller schedules that after he has sent the call.
    fixture.time.awaitTaskWithin(StateQuestions.PATIENCE);
    fixture.time.advance(Duration.ofHours(23));
    assertThat(call).isNotDone();

    fixture.time.advance(Duration.ofHours(1));

    assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(CallTimeoutException.class)
        .hasMessage("no answer within 86400000 ms for method ping")
        .hasNoCause();
    assertThat(fixture.session.pendingCount()).isZero();
  }

  @Test
  void aTimeoutSaysWhyThereWasNoConnection() {
    CompletableFuture<Pong> before = fixture.calls().callAsync(new Ping(7), Duration.ofSeconds(9));
    fixture.time.advance(Duration.ofSeconds(4));
    fixture.session.lost(new ConnectionException("cut by the test"), Duration.ZERO);
    fixture.time.advance(Duration.ofSeconds(1));
    CompletableFuture<Pong> after = fixture.calls().callAsync(new Ping(8), Duration.ofSeconds(8));
    fixture.time.advance(Duration.ofSeconds(4));
    fixture.time.advance(Duration.ofSeconds(4));

    assertThatThrownBy(before::get)
        .cause()
        .hasMessage("no answer within 9000 ms for method ping; meanwhile: cut by the test")
        .hasCauseInstanceOf(ConnectionException.class);
    assertThatThrownBy(after::get)
        .cause()
        .as("the loss was healed before the call")
        .hasMessage("no answer within 8000 ms for method ping");
  }

  @Test
  void aCallThatIsNotAnsweredInTimeFails() throws Exception {
    CompletableFuture<Pong> late = fixture.ping(7);
    server.receive();
    fixture.time.advance(SessionFixture.TIMEOUT.dividedBy(2));
    CompletableFuture<Pong> later = fixture.ping(8);
    server.receive();

    fixture.time.advance(SessionFixture.TIMEOUT.dividedBy(2));

    assertThatThrownBy(late::get).cause().isInstanceOf(CallTimeoutException.class);
    assertThat(later).isNotDone();
    fixture.time.advance(SessionFixture.TIMEOUT.dividedBy(2));
    assertThatThrownBy(later::get).cause().isInstanceOf(CallTimeoutException.class);
    assertThat(fixture.session.pendingCount()).isZero();
  }

  @Test
  void theServerIsToldThatNobodyWaitsAnyMore() throws Exception {
    CompletableFuture<Pong> late = fixture.ping(7);
    Received request = server.receive();

    fixture.time.advance(SessionFixture.TIMEOUT);

    assertThat(late).isCompletedExceptionally();
    assertThat(server.receive().as(RpcDropAnswer.class).reqMsgId()).isEqualTo(request.id());
    server.answer(request, new Pong(1, 7));
    fixture.settle(server);
    assertThatThrownBy(late::get).cause().isInstanceOf(CallTimeoutException.class);
  }

  @Test
  void aCancelledCallIsForgottenAndDropped() throws Exception {
    CompletableFuture<Pong> call = fixture.ping(7);
    Received request = server.receive();

    assertThat(call.cancel(false)).isTrue();

    assertThat(server.receive().as(RpcDropAnswer.class).reqMsgId()).isEqualTo(request.id());
    server.answer(request, new Pong(1, 7));
    fixture.settle(server);
    assertThat(fixture.session.pendingCount()).isZero();
  }

  @Test
  void aCallThatIsCancelledBeforeItIsSentIsNeverSent() throws Exception {
    fixture.session.detach(fixture.connection());
    fixture.ping(7).cancel(false);
    fixture.ping(8);

    ScriptedServer next = fixture.connect();

    assertThat(next.receive().as(Ping.class).pingId()).isEqualTo(8);
  }

  @Test
  void whatIsGivenUpWhileThereIsNoConnectionLeavesNothingBehind() throws Exception {
    fixture.session.detach(fixture.connection());
    for (int i = 0; i < 1000; i++) {
      fixture.ping(i).cancel(false);
    }
    assertThat(fixture.session.backlog()).isLessThan(100);
  }

  @Test
  void closingFailsWhatIsPending() throws Exception {
    CompletableFuture<Pong> sent = fixture.ping(7);
    server.receive();

    fixture.session.close(new ClientClosedException("closed by the test"));

    assertThatThrownBy(sent::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(ClientClosedException.class)
        .hasMessageContaining("ping");
    assertThatThrownBy(() -> fixture.ping(8)).isInstanceOf(ClientClosedException.class);
    server.channel.awaitClose();
  }
}
