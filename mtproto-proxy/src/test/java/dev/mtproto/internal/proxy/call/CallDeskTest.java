package dev.mtproto.internal.proxy.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.RpcException;
import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.transcode.TranscodedCall;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.backend.TlBackend;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallDeskTest {
  private static final String METHOD = "help.getNearestDc";
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final byte[] RESULT = {1, 2, 3, 4};

  private final AtomicLong now = new AtomicLong();
  private final Alarms alarms = new Alarms();
  private final Session session = new Session();
  private final FairQueue queue = new FairQueue(1, 10, Runnable::run);
  private final CallDesk desk = new CallDesk(session, queue, alarms, now::get);

  @AfterEach
  void end() {
    alarms.shutdownNow();
  }

  @Test
  void aCallWhoseTimeEndsInTheQueue_failsThenAndLeavesIt() {
    desk.take(order("a", MINUTE, Duration.ZERO));
    CompletableFuture<CallDesk.Result> queued = desk.take(order("b", MINUTE, Duration.ZERO));
    assertThat(queued).isNotDone();
    alarms.letAllRing();
    assertThat(failureOf(queued))
        .isInstanceOf(CallTimeoutException.class)
        .hasMessageContaining(METHOD);
    assertThat(queue.queued()).isZero();
    session.calls.get(0).complete(RESULT);
    assertThat(session.calls).hasSize(1);
    assertThat(queue.running()).isZero();
  }

  @Test
  void aCallThatIsTooLateWhenItsTurnComes_isNotMade() {
    desk.take(order("a", MINUTE, Duration.ZERO));
    CompletableFuture<CallDesk.Result> queued = desk.take(order("b", MINUTE, Duration.ZERO));
    now.addAndGet(MINUTE.toNanos());
    session.calls.get(0).complete(RESULT);
    assertThat(failureOf(queued)).isInstanceOf(CallTimeoutException.class);
    assertThat(session.calls).hasSize(1);
    assertThat(queue.running()).isZero();
  }

  @Test
  void callsThatHadTheirTurnLeaveNoAlarmBehind() {
    CompletableFuture<CallDesk.Result> first = desk.take(order("a", MINUTE, Duration.ZERO));
    CompletableFuture<CallDesk.Result> second = desk.take(order("b", MINUTE, Duration.ZERO));
    session.calls.get(0).complete(RESULT);
    session.calls.get(1).complete(RESULT);
    assertThat(first).isCompleted();
    assertThat(second).isCompleted();
    assertThat(alarms.set).allMatch(ScheduledFuture::isCancelled);
  }

  @Test
  void anErrorThatIsNoFloodWait_isToldEvenWhileAnotherClientsWaitLasts() {
    FairQueue wide = new FairQueue(2, 10, Runnable::run);
    CallDesk desk = new CallDesk(session, wide, alarms, now::get);
    desk.take(order("a", MINUTE, Duration.ZERO));
    CompletableFuture<CallDesk.Result> patient = desk.take(order("b", MINUTE, MINUTE));
    session.calls.get(0).completeExceptionally(error(420, "FLOOD_WAIT_5"));
    session.calls.get(1).completeExceptionally(error(500, "RPC_CALL_FAIL"));
    assertThat(patient).isCompletedExceptionally();
    assertThat(failureOf(patient)).hasMessageContaining("RPC_CALL_FAIL");
    assertThat(alarms.set).isEmpty();
  }

  @Test
  void patienceIsForAllWaitsOfACallTogether() {
    CompletableFuture<CallDesk.Result> call = desk.take(order("a", MINUTE, Duration.ofSeconds(10)));
    session.calls.get(0).completeExceptionally(error(420, "FLOOD_WAIT_6"));
    now.addAndGet(Duration.ofSeconds(6).toNanos());
    alarms.letAllRing();
    assertThat(session.calls).hasSize(2);
    session.calls.get(1).completeExceptionally(error(420, "FLOOD_WAIT_6"));
    assertThat(call).isCompletedExceptionally();
  }

  @Test
  void aShorterWaitDoesNotTakeThePlaceOfALongerOne() {
    FairQueue wide = new FairQueue(2, 10, Runnable::run);
    CallDesk desk = new CallDesk(session, wide, alarms, now::get);
    desk.take(order("a", MINUTE, Duration.ZERO));
    desk.take(order("b", MINUTE, Duration.ZERO));
    session.calls.get(0).completeExceptionally(error(420, "FLOOD_WAIT_30"));
    session.calls.get(1).completeExceptionally(error(420, "FLOOD_WAIT_2"));
    now.addAndGet(Duration.ofSeconds(3).toNanos());
    CompletableFuture<CallDesk.Result> next = desk.take(order("c", MINUTE, Duration.ZERO));
    assertThat(failureOf(next)).hasMessageContaining("FLOOD_WAIT_27");
    assertThat(session.calls).hasSize(2);
  }

  /** What a call has failed with, by now. */
  private static Throwable failureOf(CompletableFuture<?> call) {
    assertThat(call).isCompletedExceptionally();
    return call.handle((done, failure) -> failure).join();
  }

  private static CallDesk.Order order(String client, Duration timeout, Duration patience) {
    TlWriter writer = new TlWriter();
    new GetNearestDc().tlWrite(writer);
    TranscodedCall call = new Transcoder(Layer71.LAYER).inspect(writer.toByteArray());
    ClientIdentity identity = ClientIdentity.withoutToken(client, MethodRules.standard());
    return new CallDesk.Order(identity, call, timeout, patience);
  }

  private static RpcException error(int code, String text) {
    return RpcException.of(code, text, METHOD);
  }

  /** A session that answers when the test does. */
  private static final class Session implements TlBackend {
    final List<CompletableFuture<byte[]>> calls = new ArrayList<>();

    @Override
    public TlLayer layer() {
      return Layer71.LAYER;
    }

    @Override
    public CompletableFuture<byte[]> call(String method, byte[] request, Duration timeout) {
      CompletableFuture<byte[]> answer = new CompletableFuture<>();
      calls.add(answer);
      return answer;
    }

    @Override
    public Registration onUpdate(UpdateSink sink) {
      return () -> {};
    }
  }

  /** Rings when the test says so. */
  private static final class Alarms extends ScheduledThreadPoolExecutor {
    final List<ScheduledFuture<?>> set = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    Alarms() {
      super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
      ScheduledFuture<?> alarm = super.schedule(() -> {}, 1, TimeUnit.DAYS);
      set.add(alarm);
      waiting.add(
          () -> {
            if (!alarm.isCancelled()) {
              command.run();
            }
          });
      return alarm;
    }

    void letAllRing() {
      List<Runnable> due = List.copyOf(waiting);
      waiting.clear();
      due.forEach(Runnable::run);
    }
  }
}
