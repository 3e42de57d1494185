package dev.mtproto.testdc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.testdc.internal.session.SeenMessages.Fate;
import dev.mtproto.tl.TlWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class RunningCallsTest {
  private static final long CALL = 4;
  private static final OutBody ANSWER = OutBody.of(new TlWriter());

  private final SeenMessages seen = new SeenMessages();
  private final Outbox outbox = new Outbox(InstantSource.system());
  private final RunningCalls calls = new RunningCalls(seen, outbox);

  RunningCallsTest() {
    seen.add(CALL, 1, Fate.RUNNING);
  }

  @Test
  void theAnswerOfACallThatWasDroppedWhileItRanIsNeverSent() {
    assertThat(calls.drop(CALL)).isTrue();

    calls.end(CALL, Fate.SUCCEEDED, ANSWER);

    assertThat(outbox.take(MessageLimits.SENT_ITEMS)).isEmpty();
    assertThat(seen.fate(CALL)).isEqualTo(Fate.SUCCEEDED);
  }

  @Test
  void whatIsDroppedThoughItsAnswerWasToBeLostLeavesNothingBehind() {
    outbox.loseAnswer(CALL);
    assertThat(calls.drop(CALL)).isTrue();
    calls.end(CALL, Fate.SUCCEEDED, ANSWER);

    // Seen by this: were it still to be lost, another answer to the same id would be.
    outbox.answer(CALL, ANSWER);

    assertThat(outbox.take(MessageLimits.SENT_ITEMS)).hasSize(1);
  }

  @Test
  void theAnswerWaitsWhenTheCallsBehindItGoOn() {
    List<Boolean> waiting = new ArrayList<>();
    assertThat(calls.whenEnded(CALL, () -> waiting.add(outbox.isWaiting())))
        .isEqualTo(Fate.RUNNING);

    calls.end(CALL, Fate.SUCCEEDED, ANSWER);

    assertThat(waiting).containsExactly(true);
    assertThat(calls.drop(CALL)).as("it runs no more").isFalse();
  }

  /** Many at once: to have two threads begin anew for each takes long on a busy machine. */
  @Test
  void aCallIsDroppedOrAnsweredWhoeverComesFirst() {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 60; i++) {
        dropAndEnd(Stream.generate(RunningCallsTest::new).limit(50).toList(), threads);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void dropAndEnd(List<RunningCallsTest> all, Executor threads) {
    CompletableFuture<List<Boolean>> dropped =
        CompletableFuture.supplyAsync(
            () -> all.stream().map(one -> one.calls.drop(CALL)).toList(), threads);
    CompletableFuture<Void> ended =
        CompletableFuture.runAsync(
            () -> all.forEach(one -> one.calls.end(CALL, Fate.SUCCEEDED, ANSWER)), threads);
    int[] sent = new int[all.size()];
    while (!ended.isDone()) {
      take(all, sent);
    }
    take(all, sent);

    for (int i = 0; i < sent.length; i++) {
      assertThat(sent[i]).isEqualTo(dropped.join().get(i) ? 0 : 1);
    }
  }

  private static void take(List<RunningCallsTest> all, int[] sent) {
    for (int i = 0; i < sent.length; i++) {
      sent[i] += all.get(i).outbox.take(MessageLimits.SENT_ITEMS).size();
    }
  }
}
