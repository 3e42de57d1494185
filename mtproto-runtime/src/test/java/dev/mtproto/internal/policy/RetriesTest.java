package dev.mtproto.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.CallOptions;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.chain.ChainFixture;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RetriesTest {
  private static final Pong PONG = new Pong(1, 1);
  private static final RpcException TIMED_OUT = RpcException.of(-503, "Timedout", "ping");

  private final ChainFixture chain = new ChainFixture();

  @BeforeEach
  void tryThreeTimesMore() {
    chain.intercept(new Retries(3, chain.environment.random(), chain.events));
  }

  @Test
  void aFaultOfTheServerIsTriedAgainLaterAndLater() {
    CompletableFuture<Pong> call = chain.call(new Ping(1));
    for (int attempt = 1; attempt <= 3; attempt++) {
      chain.fail(TIMED_OUT);
      ClientEvent.Retrying told = (ClientEvent.Retrying) chain.told.get(attempt - 1);
      long most = 500L << (attempt - 1);
      assertThat(told.time().toMillis()).isBetween(most / 2, most);
      assertThat(told)
          .isEqualTo(new ClientEvent.Retrying("ping", "-503 Timedout", told.time(), attempt));
      chain.time.advance(told.time());
    }
    chain.answer(PONG);

    assertThat(call).isCompletedWithValue(PONG);
  }

  @Test
  void afterSoManyAttemptsItIsTheCallers() {
    CompletableFuture<Pong> call = chain.call(new Ping(1));
    for (int attempt = 1; attempt <= 3; attempt++) {
      chain.fail(TIMED_OUT);
      chain.time.advance(Duration.ofSeconds(10));
    }
    chain.fail(TIMED_OUT);

    assertThatThrownBy(call::join).hasCause(TIMED_OUT);
    assertThat(chain.told).hasSize(3);
  }

  @Test
  void whatACallHasWaitedForOtherwiseDoesNotCount() {
    chain.intercept(
        new Retries(3, chain.environment.random(), chain.events),
        new FloodWaits(Duration.ofMinutes(1), chain.environment, chain.events));
    CompletableFuture<Pong> call = chain.call(new Ping(1));
    for (int wait = 1; wait <= 4; wait++) {
      chain.fail(RpcException.of(420, "FLOOD_WAIT_1", "ping"));
      chain.time.advance(Duration.ofSeconds(1));
    }
    chain.fail(TIMED_OUT);
    chain.time.advance(Duration.ofMillis(500));
    chain.answer(PONG);

    assertThat(call).isCompletedWithValue(PONG);
  }

  @Test
  void anErrorOfTheCallerIsNotTriedAgain() {
    CompletableFuture<Pong> call = chain.call(new Ping(1));
    chain.fail(RpcException.of(400, "PEER_ID_INVALID", "ping"));

    assertThat(call).isCompletedExceptionally();
    assertThat(chain.told).isEmpty();
  }

  @Test
  void anAttemptBeyondTheDeadlineIsNotPlanned() {
    CompletableFuture<Pong> call =
        chain.call(new Ping(1), CallOptions.within(Duration.ofMillis(200)));
    chain.fail(TIMED_OUT);

    assertThatThrownBy(call::join).hasCause(TIMED_OUT);
    assertThat(chain.told).isEmpty();
  }
}
