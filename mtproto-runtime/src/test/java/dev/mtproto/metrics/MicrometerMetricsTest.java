package dev.mtproto.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.call.CallOptions;
import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.chain.ChainFixture;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MicrometerMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MicrometerMetrics metrics = new MicrometerMetrics(registry);
  private final ChainFixture chain = new ChainFixture();

  @BeforeEach
  void measure() {
    chain.metrics = metrics;
    chain.intercept();
  }

  @Test
  void callsAreTimedByMethodAndOutcome() {
    var call = chain.call(new Ping(1));
    chain.time.advance(Duration.ofSeconds(3));
    chain.answer(new Pong(1, 1));

    assertThat(call).isCompleted();
    Timer timer = calls("succeeded", "none");
    assertThat(timer.count()).isEqualTo(1);
    assertThat(timer.totalTime(TimeUnit.SECONDS)).isEqualTo(3);
  }

  @Test
  void refusedCallsAreTimedByTheirErrors() {
    for (int seconds = 1; seconds <= 3; seconds++) {
      var call = chain.call(new Ping(1));
      chain.fail(RpcException.of(420, "FLOOD_WAIT_" + seconds, "ping"));
      assertThat(call).isCompletedExceptionally();
    }

    assertThat(calls("refused", "FLOOD_WAIT").count()).isEqualTo(3);
  }

  @Test
  void aCallIsPendingUntilItEndsHoweverThatIs() {
    var answered = chain.call(new Ping(1));
    var cancelled = chain.call(new Ping(2));
    var completedByItsOwner = chain.call(new Ping(3), CallOptions.DEFAULT);
    assertThat(pending()).isEqualTo(3);

    chain.answer(new Pong(1, 1));
    cancelled.cancel(true);
    completedByItsOwner.complete(new Pong(1, 3));

    assertThat(pending()).isZero();
    assertThat(calls("cancelled", "none").count()).isEqualTo(1);
    assertThat(CompletableFuture.allOf(answered, completedByItsOwner)).isCompleted();
  }

  @Test
  void bytesAreCountedInBothDirections() {
    metrics.sent(100);
    metrics.received(300);
    metrics.received(20);

    assertThat(registry.get("mtproto.bytes").tag("direction", "sent").counter().count())
        .isEqualTo(100);
    assertThat(registry.get("mtproto.bytes").tag("direction", "received").counter().count())
        .isEqualTo(320);
  }

  @Test
  void whatTheClientDoesByItselfIsCounted() {
    metrics.event(new ClientEvent.Connected(2));
    metrics.event(new ClientEvent.Disconnected(2, "reset", Duration.ZERO));
    metrics.event(new ClientEvent.Retrying("ping", "500 INTERNAL", Duration.ofSeconds(1), 1));
    metrics.event(
        new ClientEvent.FloodWait("ping", "FLOOD_WAIT_17", Duration.ofSeconds(17), 1, true));
    metrics.event(new ClientEvent.UpdatesLost(-1, "a channel"));
    metrics.event(new ClientEvent.UpdatesLost(7, "all"));

    assertThat(registry.get("mtproto.connections").tag("dc", "2").counter().count()).isOne();
    assertThat(registry.get("mtproto.disconnections").tag("dc", "2").counter().count()).isOne();
    assertThat(registry.get("mtproto.retries").tag("method", "ping").counter().count()).isOne();
    assertThat(
            registry
                .get("mtproto.flood.waits")
                .tags("method", "ping", "waited", "true")
                .timer()
                .totalTime(TimeUnit.SECONDS))
        .isEqualTo(17);
    assertThat(registry.get("mtproto.updates.lost").counter().count()).isEqualTo(8);
  }

  private Timer calls(String outcome, String error) {
    return registry
        .get("mtproto.calls")
        .tags("method", "ping", "outcome", outcome, "error", error)
        .timer();
  }

  private double pending() {
    return registry.get("mtproto.calls.pending").gauge().value();
  }
}
