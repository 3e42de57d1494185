package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Caller;
import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.layer71.Config;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A second data centre, which is connected to as long as it is called. The test moves the time, by
 * hours at once; so nobody is pinged, who could not answer in time.
 */
@Timeout(60)
final class IdleDataCenterTest {
  private static final Duration IDLE = Duration.ofMinutes(3);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final DrivenTime time = new DrivenTime();
  private final TestDataCenter home = TestDataCenter.builder().clock(time).start();
  private final TestDataCenter other =
      TestDataCenter.builder().dcId(4).clock(time).world(home.world()).start();
  private final CallLog calls = other.recordCalls();

  /** Whether the connection's time is over just when the next call has chosen it. */
  private volatile boolean passesWhenNextUsed;

  @AfterEach
  void close() {
    other.close();
    home.close();
  }

  @Test
  void aCallThatMeetsTheEndOfAnIdleConnectionGoesOverAnother() throws Exception {
    try (MtprotoClient client = connect()) {
      Caller there = client.at(4);
      there.call(new GetNearestDc());
      time.advance(IDLE.minus(SECOND));

      passesWhenNextUsed = true;
      assertThat(there.call(new GetNearestDc()).thisDc()).isEqualTo(4);
      assertThat(passesWhenNextUsed).isFalse();
      time.advance(IDLE.minus(SECOND));
      passesWhenNextUsed = true;
      assertThat(there.callAsync(new GetNearestDc()).get(30, TimeUnit.SECONDS).thisDc())
          .isEqualTo(4);
      assertThat(passesWhenNextUsed).isFalse();
    }
    assertThat(calls.executed(GetNearestDc.class)).isEqualTo(3);
  }

  @Test
  void whatIsNotCalledForAWhileIsClosedAndOpenedAgain() throws Exception {
    try (MtprotoClient client = connect()) {
      client.at(4).call(new GetNearestDc());
      time.advance(IDLE);
      while (other.connections() > 0) {
        Thread.yield();
      }

      client.at(4).call(new GetNearestDc());
      assertThat(other.connections()).isEqualTo(1);
    }
  }

  @Test
  void addressesAreAskedForAgainWhenTheyHaveExpiredAndAreNeeded() throws Exception {
    CallLog atHome = home.recordCalls();
    try (MtprotoClient client = connect()) {
      Config config = client.call(new GetConfig());
      Duration lasts = Duration.ofSeconds(config.expires() - config.date());
      client.at(4).call(new GetNearestDc());
      assertThat(atHome.executed(GetConfig.class)).isEqualTo(2);
      time.advance(lasts.minus(SECOND));
      client.at(4).call(new GetNearestDc());
      assertThat(atHome.executed(GetConfig.class)).as("they hold").isEqualTo(2);

      time.advance(lasts);
      assertThat(atHome.executed(GetConfig.class)).as("nobody needs them").isEqualTo(2);
      client.at(4).call(new GetNearestDc());

      assertThat(atHome.executed(GetConfig.class)).isEqualTo(3);
    }
  }

  @Test
  void aCallThatFirstOpensADataCenterHasItsTimeOnce() throws Exception {
    Config config;
    CountDownLatch arrived = new CountDownLatch(1);
    other.onAsync(GetNearestDc.class, (context, request) -> never(arrived));
    try (MtprotoClient client = connect()) {
      config = client.call(new GetConfig());
      home.onAsync(GetConfig.class, (context, request) -> later(config));
      CompletableFuture<NearestDc> call = client.at(4).callAsync(new GetNearestDc(), TIMEOUT);
      time.awaitTask(Duration.ofSeconds(20), Duration.ofSeconds(20));
      time.advance(Duration.ofSeconds(20));
      assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
      time.advance(Duration.ofSeconds(9));
      assertThat(call).isNotDone();

      time.advance(SECOND);

      assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(CallTimeoutException.class);
    }
  }

  private static CompletableFuture<NearestDc> never(CountDownLatch arrived) {
    arrived.countDown();
    return new CompletableFuture<>();
  }

  private CompletableFuture<Config> later(Config config) {
    CompletableFuture<Config> answer = new CompletableFuture<>();
    Scheduler.Cancellable unused =
        time.schedule(() -> answer.complete(config), Duration.ofSeconds(20));
    return answer;
  }

  @Test
  void aClientThatIsClosedLeavesNoTimerBehind() throws Exception {
    try (MtprotoClient client = connect()) {
      client.at(4).call(new GetNearestDc());
      assertThat(time.tasks()).isNotZero();
    }
    time.advance(TIMEOUT);

    assertThat(time.tasks()).as("that would hold the client longer than a call").isZero();
  }

  private MtprotoClient connect() {
    Environment driven = time.environment();
    Environment watched =
        new Environment(
            driven.clock(), this::now, driven.random(), driven.executor(), driven.scheduler());
    return Environments.in(
            watched,
            MtprotoClient.builder(Layer71.LAYER)
                .app(17, "hash")
                .callTimeout(TIMEOUT)
                .pings(Duration.ofDays(1), Duration.ofDays(2))
                .dataCenters(home.dataCenters()))
        .connect();
  }

  private long now() {
    if (passesWhenNextUsed && isAskedByTheTarget()) {
      passesWhenNextUsed = false;
      try {
        time.advance(SECOND);
      } catch (InterruptedException interrupted) {
        throw new AssertionError(interrupted);
      }
    }
    return TimeUnit.MILLISECONDS.toNanos(time.instant().toEpochMilli());
  }

  private static boolean isAskedByTheTarget() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("readyNow")));
  }
}
