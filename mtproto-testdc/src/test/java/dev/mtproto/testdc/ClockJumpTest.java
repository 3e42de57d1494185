package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody sets the client's clock while calls are under way. For timers the time stands, but where
 * a connection has to be made anew: what is answered was not waited for.
 */
@Timeout(60)
final class ClockJumpTest {
  private static final NearestDc NEAREST = new NearestDc("ZZ", 2, 2);

  /** Within that another connection is made, even if a few have not worked. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private final DrivenTime time = new DrivenTime();
  private final TestDataCenter dc = TestDataCenter.start();
  private final CallLog log = dc.recordCalls();
  private final List<ClientEvent> losses = new CopyOnWriteArrayList<>();
  private volatile Duration jump = Duration.ZERO;

  @AfterEach
  void close() {
    dc.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, -2, 240, -240})
  void theCallWhoseAnswerMeetsTheJumpIsAnsweredOverTheSameConnection(int hours) throws Exception {
    dc.on(GetNearestDc.class, (context, request) -> jump(hours));
    try (MtprotoClient client = builder().connect()) {
      client.listen(this::addLoss);
      client.call(new GetConfig());

      assertThat(client.callAsync(new GetNearestDc()).get(30, TimeUnit.SECONDS)).isEqualTo(NEAREST);
      assertThat(client.callAsync(new GetConfig()).get(30, TimeUnit.SECONDS)).isNotNull();
      assertThat(client.clockOffset()).isCloseTo(Duration.ofHours(-hours), Duration.ofSeconds(20));
    }
    assertThat(losses).isEmpty();
    assertThat(log.executed(GetNearestDc.class)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"2, false", "-2, false", "2, true", "-2, true"})
  void manyCallsThatMeetTheJumpAreAllAnsweredAndExecutedOnce(int hours, boolean temporaryKeys)
      throws Exception {
    dc.on(GetNearestDc.class, (context, request) -> jump(hours));
    MtprotoClientBuilder builder = builder();
    if (temporaryKeys) {
      builder.perfectForwardSecrecy(Duration.ofHours(24));
    }
    try (MtprotoClient client = builder.connect()) {
      client.call(new GetConfig());

      List<CompletableFuture<NearestDc>> calls =
          IntStream.range(0, 100).mapToObj(i -> client.callAsync(new GetNearestDc())).toList();

      letConnect(CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)));
      for (CompletableFuture<NearestDc> call : calls) {
        assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo(NEAREST);
      }
    }
    assertThat(log.executed(GetNearestDc.class)).isEqualTo(100);
    assertThat(log.executedTwice()).isEmpty();
  }

  /** More than a few packets that are dropped cost the connection; the next one is made soon. */
  private void letConnect(CompletableFuture<?> all) throws Exception {
    while (!all.isDone()) {
      if (time.hasTaskWithin(SOON)) {
        time.advance(Duration.ofMillis(100));
      }
      Object unused = all.copy().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS).get();
    }
  }

  private NearestDc jump(int hours) {
    jump = Duration.ofHours(hours);
    return NEAREST;
  }

  private void addLoss(ClientEvent event) {
    if (event instanceof ClientEvent.Disconnected) {
      losses.add(event);
    }
  }

  private MtprotoClientBuilder builder() {
    Environment driven = time.environment();
    Environment jumping =
        new Environment(
            () -> Instant.now().plus(jump),
            driven.nanoTime(),
            driven.random(),
            driven.executor(),
            driven.scheduler());
    return Environments.in(
        jumping,
        MtprotoClient.builder(Layer71.LAYER).app(17, "hash").dataCenters(dc.dataCenters()));
  }
}
