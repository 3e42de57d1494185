package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is told that a call failed, and how. */
@Timeout(60)
final class CallFailureTest {
  private final SessionFixture fixture = new SessionFixture();
  private final ScriptedServer server = fixture.connect();

  @Test
  void whoWaitsIsToldOfTheTimeoutThoughTheExecutorRefusesToTellAnother() throws Exception {
    CompletableFuture<?> told = fixture.ping(1);
    server.receive();
    CompletableFuture<Pong> waits = waitingCall();
    server.receive();
    fixture.executor = refusing();

    fixture.time.advance(SessionFixture.TIMEOUT);

    assertThatThrownBy(() -> waits.get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(CallTimeoutException.class);
    assertThat(told).as("whom the executor refused to tell").isNotDone();
  }

  @Test
  void whoWaitsIsToldOfTheEndThoughTheExecutorRefusesToTellAnother() throws Exception {
    CompletableFuture<?> told = fixture.ping(1);
    server.receive();
    CompletableFuture<Pong> waits = waitingCall();
    server.receive();
    fixture.executor = refusing();

    fixture.session.close(new ClientClosedException("closed by the test"));

    assertThatThrownBy(() -> waits.get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(ClientClosedException.class);
    assertThat(told).as("whom the executor refused to tell").isNotDone();
  }

  @Test
  void aTimeoutShowsWhereTheCallWasMade() throws Exception {
    CompletableFuture<Throwable> end =
        CompletableFuture.supplyAsync(() -> catchThrowable(this::callAndWait));
    server.receive();
    // The caller schedules the timeout after he has sent the call.
    fixture.time.awaitTaskWithin(StateQuestions.PATIENCE);

    fixture.time.advance(SessionFixture.TIMEOUT);

    Throwable timeout = end.get(10, TimeUnit.SECONDS);
    assertThat(timeout).isInstanceOf(CallTimeoutException.class);
    assertThat(Arrays.stream(timeout.getStackTrace()).map(StackTraceElement::getMethodName))
        .contains("callAndWait");
  }

  private CompletableFuture<Pong> waitingCall() {
    return CompletableFuture.supplyAsync(this::callAndWait);
  }

  private Pong callAndWait() {
    return fixture.calls().call(new Ping(2), SessionFixture.TIMEOUT);
  }

  private static Executor refusing() {
    return task -> {
      throw new RejectedExecutionException("the test's executor is full");
    };
  }
}
