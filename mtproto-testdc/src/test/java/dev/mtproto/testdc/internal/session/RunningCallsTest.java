package dev.mtproto.testdc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.testdc.internal.session.SeenMessages.Fate;
import dev.mtproto.tl.TlWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

  @Test
  void aCallIsDroppedOrAnsweredWhoeverComesFirst() {
    for (int i = 0; i < 3000; i++) {
      RunningCallsTest one = new RunningCallsTest();
      CompletableFuture<Boolean> dropped =
          CompletableFuture.supplyAsync(() -> one.calls.drop(CALL));
      CompletableFuture<Void> ended =
          CompletableFuture.runAsync(() -> one.calls.end(CALL, Fate.SUCCEEDED, ANSWER));
      int sent = 0;
      while (!ended.isDone()) {
        sent += one.outbox.take(MessageLimits.SENT_ITEMS).size();
      }
      sent += one.outbox.take(MessageLimits.SENT_ITEMS).size();

      assertThat(sent).isEqualTo(dropped.join() ? 0 : 1);
    }
  }
}
