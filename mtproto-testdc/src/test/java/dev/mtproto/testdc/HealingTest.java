package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.Environments;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import dev.mtproto.tl.TlRequest;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client's callers notice of faults: nothing. */
final class HealingTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account ada = dc.world().accounts().get(0);
  private final CallLog log = dc.recordCalls();

  HealingTest() {
    dc.on(SendMessage.class, (context, request) -> answer(Integer.parseInt(request.message())));
    dc.faults().seed(42);
  }

  @AfterEach
  void close() {
    dc.close();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(Fault.split(3), When.always()),
        Arguments.of(Fault.merge(2), When.always()),
        Arguments.of(Fault.delay(Duration.ofMillis(5)), When.always().withChance(0.3)),
        Arguments.of(Fault.duplicate(Direction.TO_CLIENT), When.always()),
        Arguments.of(Fault.duplicate(Direction.TO_SERVER), When.always()),
        Arguments.of(Fault.reorder(), When.times(3)),
        Arguments.of(Fault.dropAcks(Direction.TO_CLIENT), When.always()),
        Arguments.of(Fault.dropAcks(Direction.TO_SERVER), When.always()),
        Arguments.of(Fault.rotateSalt(), When.always()),
        Arguments.of(Fault.wrongSalt(), When.times(3).after(2)),
        Arguments.of(Fault.badMessage(16), When.times(2)),
        Arguments.of(Fault.badMessage(17), When.times(2)),
        Arguments.of(Fault.badMessage(19), When.times(2)),
        Arguments.of(Fault.badMessage(20), When.times(2)),
        Arguments.of(Fault.badMessage(32), When.times(2)),
        Arguments.of(Fault.badMessage(33), When.times(2)),
        Arguments.of(Fault.lostAnswer(), When.times(3).after(20)),
        Arguments.of(Fault.restart(), When.once().after(6)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyCallIsAnsweredAndExecutedOnceUnderAFault(Fault fault, When when) {
    try (MtprotoClient client = builder().connect()) {
      dc.faults().inject(fault, when);
      client.signIn(ada.phone(), ada::code);
      for (int i = 0; i < 10; i++) {
        assertThat(client.call(message(i))).isEqualTo(answer(i));
      }
      callAtOnce(client, 100);
    }
    assertThat(log.executed(SendMessage.class)).isEqualTo(110);
  }

  @Test
  void anAnswerThatWasLostComesLaterAndItsCallIsNotExecutedAgain() throws Exception {
    CountDownLatch executed = new CountDownLatch(1);
    dc.observe((context, request) -> executed(request, executed));
    try (MtprotoClient client = builder().connect()) {
      client.signIn(ada.phone(), ada::code);
      dc.faults().inject(Fault.lostAnswer().of(SendMessage.class), When.once());
      CompletableFuture<Updates> call = client.callAsync(message(7));
      assertThat(executed.await(30, TimeUnit.SECONDS)).isTrue();
      dc.dropConnections();

      assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo(answer(7));
    }
    assertThat(log.executed(SendMessage.class)).isEqualTo(1);
    assertThat(log.executedTwice()).isEmpty();
  }

  private static void executed(TlRequest<?> request, CountDownLatch executed) {
    if (request instanceof SendMessage) {
      executed.countDown();
    }
  }

  @Test
  void noneOfTenThousandCallsIsLostOrDoubledWhileTheConnectionIsCut() {
    int calls = 10_000;
    Cutter cutter = new Cutter(200);
    dc.observe((context, request) -> cutter.executed(request));
    try (MtprotoClient client =
        builder()
            .callTimeout(Duration.ofMinutes(2))
            .reconnectDelays(Duration.ofMillis(1), Duration.ofMillis(8), 0.5)
            .messagesPerPacket(10)
            .listen(cutter::happened)
            .connect()) {
      client.signIn(ada.phone(), ada::code);

      List<WeakReference<?>> made = callAtOnce(client, calls);
      assertThat(made).hasSize(2 * calls);
      awaitCollection(made);
    }
    assertThat(cutter.cuts()).isGreaterThanOrEqualTo(200);
    assertThat(log.executed(SendMessage.class)).isEqualTo(calls);
    assertThat(log.executedTwice()).isEmpty();
  }

  /**
   * Cuts the connection while a call is executed, a few calls after the client had made it again;
   * until then the calls that came over the one before wait.
   */
  private final class Cutter {
    private final int most;
    private final Random random = new Random(42);
    private int connections;
    private int losses;
    private boolean connected;
    private int callsUntilCut;

    Cutter(int most) {
      this.most = most;
    }

    synchronized void happened(ClientEvent event) {
      if (event instanceof ClientEvent.Connected) {
        connected = true;
        connections++;
        callsUntilCut = 1 + random.nextInt(30);
      } else if (event instanceof ClientEvent.Disconnected) {
        connected = false;
        losses++;
      }
      notifyAll();
    }

    synchronized void executed(TlRequest<?> request) {
      if (request instanceof SendMessage && connections <= most) {
        await(() -> connected);
        callsUntilCut--;
        if (callsUntilCut <= 0) {
          int before = losses;
          // The client may be connected before the data centre has noticed.
          await(
              () -> {
                dc.dropConnections();
                return losses > before;
              });
        }
      }
    }

    private void await(BooleanSupplier condition) {
      for (int i = 0; i < 3000 && !condition.getAsBoolean(); i++) {
        try {
          wait(10);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }

    synchronized int cuts() {
      return connections - 1;
    }
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void aClientWhoseClockIsWrongSignsIn(Duration wrong) throws InterruptedException {
    Credentials credentials = Credentials.memory();
    try (MtprotoClient client = builder(wrong).credentials(credentials).connect()) {
      client.signIn(ada.phone(), ada::code);
      assertThat(client.clockOffset()).isCloseTo(wrong.negated(), Duration.ofMinutes(1));
    }
    BlockingQueue<Duration> corrections = new LinkedBlockingQueue<>();
    try (MtprotoClient back =
        builder(wrong)
            .credentials(credentials)
            .listen(event -> addCorrection(event, corrections))
            .connect()) {
      assertThat(back.call(message(7))).isEqualTo(answer(7));
      assertThat(back.clockOffset()).isCloseTo(wrong.negated(), Duration.ofMinutes(1));
      assertThat(corrections.poll(30, TimeUnit.SECONDS))
          .as("told")
          .isCloseTo(wrong.negated(), Duration.ofMinutes(1));
    }
    assertThat(log.executed(SendMessage.class)).isEqualTo(1);
  }

  private static void addCorrection(ClientEvent event, BlockingQueue<Duration> corrections) {
    if (event instanceof ClientEvent.ClockCorrected corrected) {
      corrections.add(corrected.offset());
    }
  }

  static List<Duration> clocks() {
    return List.of(Duration.ofDays(10), Duration.ofDays(-10));
  }

  /** Makes calls; what was made for them, as far as it is still there. */
  private static List<WeakReference<?>> callAtOnce(MtprotoClient client, int count) {
    List<WeakReference<?>> made = new ArrayList<>();
    List<CompletableFuture<Updates>> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SendMessage request = message(i);
      CompletableFuture<Updates> call = client.callAsync(request);
      calls.add(call);
      made.add(new WeakReference<>(request));
      made.add(new WeakReference<>(call));
    }
    for (int i = 0; i < count; i++) {
      assertThat(calls.get(i).orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(answer(i));
    }
    return made;
  }

  /** Waits until the collector has taken all; fails if something is held. */
  private static void awaitCollection(List<WeakReference<?>> made) {
    ReferenceQueue<Object> collected = new ReferenceQueue<>();
    for (int i = 0; i < 50 && !isGone(made); i++) {
      var unused = new WeakReference<>(new Object(), collected);
      System.gc();
      try {
        collected.remove(200);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(made.stream().filter(reference -> reference.get() != null)).isEmpty();
  }

  private static boolean isGone(List<WeakReference<?>> made) {
    return made.stream().allMatch(reference -> reference.get() == null);
  }

  private MtprotoClientBuilder builder() {
    return MtprotoClient.builder(Layer71.LAYER).app(17, "hash").dataCenters(dc.dataCenters());
  }

  private MtprotoClientBuilder builder(Duration wrong) {
    Environment usual = Environment.system();
    InstantSource clock = () -> usual.clock().instant().plus(wrong);
    return Environments.in(
        new Environment(
            clock, usual.nanoTime(), usual.random(), usual.executor(), usual.scheduler()),
        builder());
  }

  private static SendMessage message(int number) {
    return SendMessage.builder()
        .peer(new InputPeer.Self())
        .message(Integer.toString(number))
        .randomId(number)
        .build();
  }

  private static Updates answer(int number) {
    return Updates.UpdateShortSentMessage.builder().id(number).date(number).build();
  }
}
