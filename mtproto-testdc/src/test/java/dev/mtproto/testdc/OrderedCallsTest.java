package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Caller;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.RpcException;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.internal.transport.Threads;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that are executed in the order in which they were made. Each takes the server a while. */
@Timeout(120)
final class OrderedCallsTest {
  private static final int CALLS = 40;

  private final TestDataCenter dc = TestDataCenter.start();
  private final List<String> steps = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger slow = new AtomicInteger();
  private final CompletableFuture<Void> bothBegun = new CompletableFuture<>();
  private final MtprotoClient client =
      MtprotoClient.builder(Layer71.LAYER).app(17, "hash").dataCenters(dc.dataCenters()).connect();

  OrderedCallsTest() {
    dc.onAsync(SendMessage.class, (context, request) -> slowly(request.message()));
    client.call(new GetNearestDc());
  }

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  private CompletableFuture<Updates> slowly(String text) {
    steps.add("begin " + text);
    CompletableFuture<Updates> answer = new CompletableFuture<>();
    if (text.startsWith("slow")) {
      endWithTheOther(text, answer);
    } else {
      Scheduler.Cancellable unused =
          Threads.scheduler().schedule(() -> end(text, answer), Duration.ofMillis(2));
    }
    return answer;
  }

  /** Of two, each ends when both have begun; alone if the other does not begin. */
  private void endWithTheOther(String text, CompletableFuture<Updates> answer) {
    if (slow.incrementAndGet() == 2) {
      bothBegun.complete(null);
    }
    var unused =
        bothBegun
            .copy()
            .completeOnTimeout(null, 20, TimeUnit.SECONDS)
            .thenRun(() -> end(text, answer));
  }

  private void end(String text, CompletableFuture<Updates> answer) {
    steps.add("end " + text);
    if (text.startsWith("bad")) {
      answer.completeExceptionally(RpcErrors.badRequest("MESSAGE_EMPTY"));
    } else {
      answer.complete(answer(text));
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(Fault.merge(1), When.always()),
        Arguments.of(Fault.reorder(), When.times(5)),
        Arguments.of(Fault.delay(Duration.ofMillis(5)), When.always().withChance(0.3)),
        Arguments.of(Fault.duplicate(Direction.TO_SERVER), When.always()),
        Arguments.of(Fault.rotateSalt(), When.always()),
        Arguments.of(Fault.wrongSalt(), When.times(3).after(1)),
        Arguments.of(Fault.badMessage(16), When.times(2)),
        Arguments.of(Fault.badMessage(32), When.times(2)),
        Arguments.of(Fault.restart(), When.once().after(3)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachCallBeginsWhenTheOneBeforeHasEnded(Fault fault, When when) {
    dc.faults().seed(42);
    dc.faults().inject(fault, when);
    Caller ordered = client.ordered();
    List<CompletableFuture<Updates>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(ordered.callAsync(message(Integer.toString(i)), Duration.ofMinutes(1)));
    }

    for (int i = 0; i < CALLS; i++) {
      Updates result = calls.get(i).orTimeout(60, TimeUnit.SECONDS).join();
      assertThat(result).isEqualTo(answer(Integer.toString(i)));
    }
    assertThat(steps).containsExactlyElementsOf(inOrder(IntStream.range(0, CALLS).boxed()));
  }

  @Test
  void callsWithoutOrderOverlap() {
    List<CompletableFuture<Updates>> calls =
        Stream.of("slow a", "slow b").map(text -> client.callAsync(message(text))).toList();
    calls.forEach(CompletableFuture::join);

    assertThat(steps.subList(0, 2)).containsExactlyInAnyOrder("begin slow a", "begin slow b");
  }

  @Test
  void aCallThatFailsDoesNotHoldUpThoseAfterIt() {
    Caller ordered = client.ordered();
    List<String> texts = List.of("1", "bad2", "3", "bad4", "bad5", "6", "bad7", "bad8", "9");
    List<CompletableFuture<Updates>> calls =
        texts.stream().map(text -> ordered.callAsync(message(text))).toList();

    for (int i = 0; i < texts.size(); i++) {
      CompletableFuture<Updates> call = calls.get(i).orTimeout(60, TimeUnit.SECONDS);
      if (texts.get(i).startsWith("bad")) {
        assertThatThrownBy(call::join).cause().isInstanceOf(RpcException.class);
      } else {
        assertThat(call.join()).isEqualTo(answer(texts.get(i)));
      }
    }
    assertThat(steps).containsExactlyElementsOf(inOrder(texts.stream()));
  }

  @Test
  void aCallThatWasCancelledDoesNotHoldUpThoseAfterIt() {
    Caller ordered = client.ordered();
    CompletableFuture<Updates> first = ordered.callAsync(message("1"));
    ordered.callAsync(message("2")).cancel(false);

    assertThat(ordered.call(message("3"))).isEqualTo(answer("3"));
    assertThat(first.join()).isEqualTo(answer("1")); // on another thread, so perhaps a moment later
  }

  private static List<String> inOrder(Stream<?> texts) {
    return texts.flatMap(text -> Stream.of("begin " + text, "end " + text)).toList();
  }

  private static SendMessage message(String text) {
    return SendMessage.builder()
        .peer(new InputPeer.Self())
        .message(text)
        .randomId(text.hashCode())
        .build();
  }

  private static Updates answer(String text) {
    return Updates.UpdateShortSentMessage.builder().id(text.hashCode()).date(1).build();
  }
}
