package dev.mtproto.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.CallOptions;
import dev.mtproto.error.FloodWaitException;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.chain.ChainFixture;
import dev.mtproto.internal.service.GetFutureSalts;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FloodWaitsTest {
  private static final Pong PONG = new Pong(1, 1);

  private final ChainFixture chain = new ChainFixture();

  @BeforeEach
  void waitAMinuteAtMost() {
    chain.intercept(new FloodWaits(Duration.ofMinutes(1), chain.environment, chain.events));
  }

  @Test
  void aShortWaitIsWaitedAndTold() {
    CompletableFuture<Pong> call = chain.call(new Ping(1));
    chain.fail(flood(17));
    pass(16);
    assertThat(chain.sent()).isEmpty();

    pass(1);
    chain.answer(PONG);

    assertThat(call).isCompletedWithValue(PONG);
    assertThat(chain.told).containsExactly(told("FLOOD_WAIT_17", 17, 1, true));
  }

  @Test
  void aLongWaitFailsWithItsSecondsAndIsToldToo() {
    CompletableFuture<Pong> call = chain.call(new Ping(1));
    chain.fail(flood(61));

    assertThat(call.handle((result, failure) -> failure).join())
        .isInstanceOfSatisfying(
            FloodWaitException.class,
            flood -> assertThat(flood.retryAfter()).isEqualTo(Duration.ofSeconds(61)));
    assertThat(chain.told).containsExactly(told("FLOOD_WAIT_61", 61, 1, false));
  }

  @Test
  void aWaitBeyondTheCallsTimeFailsAtOnce() {
    CompletableFuture<Pong> call =
        chain.call(new Ping(1), CallOptions.within(Duration.ofSeconds(10)));
    chain.fail(flood(10));

    assertThat(call).isCompletedExceptionally();
    assertThat(chain.told).containsExactly(told("FLOOD_WAIT_10", 10, 1, false));
  }

  @Test
  void aCallMayHaveALimitOfItsOwn() {
    CallOptions impatient = CallOptions.DEFAULT.withLongestFloodWait(Duration.ZERO);
    CompletableFuture<Pong> call = chain.call(new Ping(1), impatient);
    chain.fail(flood(1));

    assertThat(call).isCompletedExceptionally();
  }

  @Test
  void aCallWaitsNoLongerThanItsLimitThoughItsMethodWaitsLonger() {
    CallOptions impatient = CallOptions.DEFAULT.withLongestFloodWait(Duration.ofSeconds(10));
    CompletableFuture<Pong> first = chain.call(new Ping(1));
    CompletableFuture<Pong> second = chain.call(new Ping(2), impatient);
    chain.fail(flood(50));

    chain.fail(flood(5));

    assertThat(second.handle((result, failure) -> failure).join())
        .isInstanceOfSatisfying(
            FloodWaitException.class,
            flood -> assertThat(flood.retryAfter()).isEqualTo(Duration.ofSeconds(50)));
    assertThat(chain.told)
        .containsExactly(told("FLOOD_WAIT_50", 50, 1, true), told("FLOOD_WAIT_50", 50, 1, false));
    assertThat(first).isNotDone();
  }

  @Test
  void laterCallsOfTheMethodWaitWithoutAsking() {
    var first = chain.call(new Ping(1));
    chain.fail(flood(17));
    pass(5);
    var second = chain.call(new Ping(2));
    var other = chain.call(new GetFutureSalts(3));
    assertThat(chain.sent()).containsExactly(new GetFutureSalts(3));

    pass(12);

    assertThat(chain.sent()).containsExactly(new GetFutureSalts(3), new Ping(1), new Ping(2));
    assertThat(chain.told)
        .containsExactly(told("FLOOD_WAIT_17", 17, 1, true), told("FLOOD_WAIT_12", 12, 1, true));
    assertThat(first).isNotDone();
    assertThat(second).isNotDone();
    assertThat(other).isNotDone();
  }

  @Test
  void aWaitThatWasTooLongForOneCallIsRememberedForTheNext() {
    var first = chain.call(new Ping(1));
    chain.fail(flood(100));
    assertThat(first).isCompletedExceptionally();
    assertThat(chain.time.tasks()).as("nothing holds the client all that time").isZero();

    pass(30);
    var second = chain.call(new Ping(2));
    assertThatThrownBy(second::join).hasMessageContaining("420 FLOOD_WAIT_70 for method ping");

    pass(70);
    var third = chain.call(new Ping(3));
    assertThat(chain.sent()).containsExactly(new Ping(3));
    assertThat(third).isNotDone();
  }

  @Test
  void theOldestCallGoesFirst() {
    var first = chain.call(new Ping(1));
    pass(1);
    var second = chain.call(new Ping(2));
    chain.fail(flood(5));
    pass(1);
    var third = chain.call(new Ping(3));
    chain.fail(flood(3));

    pass(4);

    assertThat(chain.sent()).containsExactly(new Ping(1), new Ping(2), new Ping(3));
    assertThat(CompletableFuture.anyOf(first, second, third)).isNotDone();
  }

  @Test
  void aWaitThatIsProlongedIsTooLongForWhoCannotWaitSoMuch() {
    var first = chain.call(new Ping(1));
    pass(1);
    var second = chain.call(new Ping(2));
    chain.fail(flood(5));
    var hurried = chain.call(new Ping(3), CallOptions.within(Duration.ofSeconds(8)));
    assertThat(hurried).isNotDone();

    chain.fail(flood(20));

    assertThat(hurried).isCompletedExceptionally();
    pass(5);
    assertThat(chain.sent()).isEmpty();
    pass(15);
    assertThat(chain.sent()).containsExactly(new Ping(1), new Ping(2));
    assertThat(CompletableFuture.anyOf(first, second)).isNotDone();
  }

  @Test
  void aWaitForOneChatIsNotForTheMethod() {
    var slowed = chain.call(new Ping(1));
    chain.fail(RpcException.of(420, "SLOWMODE_WAIT_30", "ping"));
    var elsewhere = chain.call(new Ping(2));
    assertThat(chain.sent()).containsExactly(new Ping(2));

    pass(30);

    assertThat(chain.sent()).containsExactly(new Ping(2), new Ping(1));
    assertThat(CompletableFuture.anyOf(slowed, elsewhere)).isNotDone();
  }

  @Test
  void aCallThatIsCancelledIsNotMade() {
    CompletableFuture<Pong> call = chain.call(new Ping(1));
    chain.fail(flood(17));

    call.cancel(true);
    pass(17);

    assertThat(chain.sent()).isEmpty();
  }

  private void pass(int seconds) {
    chain.time.advance(Duration.ofSeconds(seconds));
  }

  private static RpcException flood(int seconds) {
    return RpcException.of(420, "FLOOD_WAIT_" + seconds, "ping");
  }

  private static ClientEvent told(String error, int seconds, int attempt, boolean waits) {
    return new ClientEvent.FloodWait("ping", error, Duration.ofSeconds(seconds), attempt, waits);
  }
}
