package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.client.Traffic;
import dev.mtproto.client.Transport;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.Transfer;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.upload.GetFile;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
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
  private final BlockingQueue<String> floods = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    dc.close();
  }

  /** A minute of a client's life. */
  @FunctionalInterface
  private interface Minute {
    void pass(MtprotoClient client) throws InterruptedException;
  }

  @Test
  void aClientThatCallsNothingKeepsItsConnectionAndItsSalts() throws Exception {
    keepsItsConnectionAndItsSalts(this::idleMinutePasses);
    assertThat(log.executed()).isEqualTo(2);
  }

  @Test
  void aClientThatCallsOnceAMinuteKeepsItsConnectionAndItsSalts() throws Exception {
    keepsItsConnectionAndItsSalts(this::minutePasses);
    assertThat(log.executed()).isEqualTo(72);
  }

  private void keepsItsConnectionAndItsSalts(Minute minute) throws Exception {
    Credentials credentials = Credentials.memory();
    List<ClientEvent> losses = new CopyOnWriteArrayList<>();
    try (MtprotoClient client = builder().credentials(credentials).connect()) {
      client.listen(event -> addLoss(event, losses));
      client.call(new GetNearestDc());
      long firstSalt = credentials.load().orElseThrow().salt();
      for (int i = 1; i < 59; i++) {
        minute.pass(client);
      }
      assertThat(credentials.load().orElseThrow().salt()).isEqualTo(firstSalt);
      for (int i = 59; i <= 70; i++) {
        minute.pass(client);
      }

      long nextSalt = credentials.load().orElseThrow().salt();
      assertThat(nextSalt).as("foretold, and saved").isNotEqualTo(firstSalt);
      client.call(new GetNearestDc());
      assertThat(credentials.load().orElseThrow().salt()).as("right").isEqualTo(nextSalt);
    }
    assertThat(losses).isEmpty();
    assertThat(log.executedTwice()).isEmpty();
  }

  private static void addLoss(ClientEvent event, List<ClientEvent> losses) {
    if (event instanceof ClientEvent.Disconnected) {
      losses.add(event);
    }
  }

  /** Lets a minute pass, in which a ping is sent, and waits until something is read after it. */
  private void idleMinutePasses(MtprotoClient client) throws InterruptedException {
    time.advance(MINUTE);
    time.awaitRead();
    time.awaitReaders();
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
  void floodsAreWaitedOutAllTheHourLongByCallsAndByFiles() throws Exception {
    Account ada = dc.world().accounts().get(0);
    FileContent content = FileContent.generated(1, 3 << 20);
    RemoteFile film = Transfers.remote(dc.world().files().offer("film", content));
    try (MtprotoClient client = builder().connect()) {
      client.listen(this::addFlood);
      client.signIn(ada.phone(), ada::code);
      for (int i = 0; i < 6; i++) {
        for (int minute = 0; minute < 9; minute++) {
          minutePasses(client);
        }
        callThroughAFlood(client);
        downloadThroughAFlood(client, film, content);
      }
    }
    assertThat(log.executedTwice()).isEmpty();
  }

  private void addFlood(ClientEvent event) {
    if (event instanceof ClientEvent.FloodWait flood) {
      floods.add(flood.method());
    }
  }

  /** Waits until a call of a method waits, for so long or a little longer. */
  private void awaitFlood(String method, Duration from, Duration to) throws InterruptedException {
    assertThat(floods.poll(30, TimeUnit.SECONDS)).isEqualTo(method);
    time.awaitTask(from, to);
  }

  private void callThroughAFlood(MtprotoClient client) throws Exception {
    floods.clear();
    dc.faults().inject(Fault.floodWait(17).of(GetNearestDc.class), When.once());
    CompletableFuture<NearestDc> call = client.callAsync(new GetNearestDc(), MINUTE);
    awaitFlood("help.getNearestDc", Duration.ofSeconds(17), Duration.ofSeconds(20));
    time.advance(Duration.ofSeconds(16));
    assertThat(call).isNotDone();

    time.advance(Duration.ofSeconds(4));

    assertThat(call.get(30, TimeUnit.SECONDS).thisDc()).isEqualTo(dc.dcId());
  }

  private void downloadThroughAFlood(MtprotoClient client, RemoteFile film, FileContent content)
      throws Exception {
    floods.clear();
    dc.faults().inject(Fault.floodWait(23).of(GetFile.class), When.once());
    Buffer sink = new Buffer();
    Transfer<?> transfer = client.files().download(film, sink, TransferOptions.DEFAULT);
    awaitFlood("upload.getFile", Duration.ofSeconds(23), Duration.ofSeconds(26));

    time.advance(Duration.ofSeconds(26));

    Object unused = transfer.await();
    assertThat(sink.sha256()).isEqualTo(content.sha256());
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
