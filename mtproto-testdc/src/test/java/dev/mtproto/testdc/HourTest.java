package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.client.Traffic;
import dev.mtproto.client.Transport;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More than an hour of a client's life, in seconds: the test moves the clock of both sides. */
@Timeout(120)
final class HourTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final Duration LONG = Duration.ofHours(2);
  private static final NearestDc NEAREST = new NearestDc("ZZ", 2, 2);

  private final DrivenTime time = new DrivenTime();
  private final TestDataCenter dc = TestDataCenter.builder().clock(time).start();
  private final CallLog log = dc.recordCalls();
  private final Traffic traffic = new Traffic();

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void aQuietClientKeepsItsConnectionAndItsSalts() throws Exception {
    Credentials credentials = Credentials.memory();
    List<ClientEvent> losses = new ArrayList<>();
    try (MtprotoClient client = builder().credentials(credentials).connect()) {
      client.listen(event -> addLoss(event, losses));
      client.call(new GetNearestDc());
      long firstSalt = credentials.load().orElseThrow().salt();
      for (int minute = 1; minute < 59; minute++) {
        minutePasses(client);
      }
      assertThat(credentials.load().orElseThrow().salt()).isEqualTo(firstSalt);
      for (int minute = 59; minute <= 70; minute++) {
        minutePasses(client);
      }

      long nextSalt = credentials.load().orElseThrow().salt();
      assertThat(nextSalt).as("foretold, and saved").isNotEqualTo(firstSalt);
      client.call(new GetNearestDc());
      assertThat(credentials.load().orElseThrow().salt()).as("right").isEqualTo(nextSalt);
    }
    assertThat(losses).isEmpty();
    assertThat(log.executed()).isEqualTo(72);
    assertThat(log.executedTwice()).isEmpty();
  }

  private static void addLoss(ClientEvent event, List<ClientEvent> losses) {
    if (event instanceof ClientEvent.Disconnected) {
      losses.add(event);
    }
  }

  /** Lets a minute pass, in which a ping is sent; what is called then is answered after it. */
  private void minutePasses(MtprotoClient client) throws InterruptedException {
    long before = traffic.packetsSent();
    time.advance(MINUTE);
    client.call(new GetNearestDc());
    assertThat(traffic.packetsSent()).isGreaterThan(before);
  }

  @Test
  void temporaryKeysFollowOneAnotherWhileCallsAreUnderWay() throws Exception {
    dc.onAsync(GetNearestDc.class, (context, request) -> answerLater());
    int calls = 0;
    try (MtprotoClient client = builder().perfectForwardSecrecy(Duration.ofMinutes(20)).connect()) {
      List<CompletableFuture<NearestDc>> slow = new ArrayList<>();
      for (int second = 0; second < 3900; second += 10) {
        slow.add(client.callAsync(new GetNearestDc(), LONG));
        calls++;
        time.advance(Duration.ofSeconds(10));
        assertThat(client.call(new GetConfig(), LONG)).isNotNull();
      }
      time.advance(Duration.ofSeconds(20));
      for (CompletableFuture<NearestDc> call : slow) {
        assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo(NEAREST);
      }
    }
    assertThat(log.executed(GetNearestDc.class)).isEqualTo(calls);
    assertThat(log.executedTwice()).isEmpty();
    assertThat(dc.handshakes()).as("a permanent key, a temporary one, three more").isEqualTo(5);
  }

  /** The server takes its time: calls are under way whenever a key changes. */
  private CompletableFuture<NearestDc> answerLater() {
    CompletableFuture<NearestDc> answer = new CompletableFuture<>();
    Scheduler.Cancellable unused =
        time.schedule(() -> answer.complete(NEAREST), Duration.ofSeconds(12));
    return answer;
  }

  @Test
  void aFloodIsWaitedOut() throws Exception {
    try (MtprotoClient client = builder().connect()) {
      client.call(new GetNearestDc());
      dc.faults().inject(Fault.floodWait(17), When.once());
      CompletableFuture<NearestDc> call = client.callAsync(new GetNearestDc(), MINUTE);
      time.awaitTask(Duration.ofSeconds(17), Duration.ofSeconds(20));
      time.advance(Duration.ofSeconds(16));
      assertThat(call).isNotDone();

      time.advance(Duration.ofSeconds(4));

      assertThat(call.get(30, TimeUnit.SECONDS).thisDc()).isEqualTo(dc.dcId());
    }
  }

  private MtprotoClientBuilder builder() {
    MtprotoClientBuilder builder =
        MtprotoClient.builder(Layer71.LAYER)
            .app(17, "hash")
            .dataCenters(dc.dataCenters())
            .transport(Transport.intermediate().countedBy(traffic));
    return Environments.in(time.environment(), builder);
  }
}
