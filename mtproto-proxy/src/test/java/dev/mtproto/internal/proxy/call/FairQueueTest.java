package dev.mtproto.internal.proxy.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairQueueTest {
  private final List<String> started = new ArrayList<>();
  private final FairQueue queue = new FairQueue(2, 3, Runnable::run);

  @Test
  void callsStartAtOnceWhileThereIsRoom() {
    offer("a1", "a2");
    assertThat(started).containsExactly("a1", "a2");
    assertThat(queue.running()).isEqualTo(2);
  }

  @Test
  void clientsTakeTurnsHoweverManyCallsOneOfThemHas() {
    offer("a1", "a2", "a3", "a4", "a5", "b1", "c1");
    endAll();
    assertThat(started).containsExactly("a1", "a2", "a3", "b1", "c1", "a4", "a5");
  }

  @Test
  void whatIsOverOneClientsLimit_isRefusedAndOthersAreNot() {
    offer("a1", "a2", "a3", "a4", "a5");
    assertThat(queue.offer("a", () -> {})).isFalse();
    assertThat(queue.offer("b", () -> started.add("b1"))).isTrue();
    assertThat(queue.queued()).isEqualTo(4);
  }

  @Test
  void aCallThatIsTakenBackMakesRoomAndIsNotStarted() {
    offer("a1", "a2", "a3", "a4");
    Runnable regretted = () -> started.add("a5");
    queue.offer("a", regretted);
    assertThat(queue.withdraw("a", regretted)).isTrue();
    assertThat(queue.withdraw("a", regretted)).isFalse();
    offer("a6");
    endAll();
    assertThat(started).containsExactly("a1", "a2", "a3", "a4", "a6");
  }

  @Test
  void afterTheRushNothingIsLeft() {
    offer("a1", "a2", "a3", "b1");
    endAll();
    assertThat(queue.running()).isZero();
    assertThat(queue.queued()).isZero();
    offer("d1");
    assertThat(started).endsWith("d1");
  }

  private void offer(String... calls) {
    for (String call : calls) {
      queue.offer(call.substring(0, 1), () -> started.add(call));
    }
  }

  private void endAll() {
    while (queue.running() > 0) {
      queue.ended();
    }
  }
}
