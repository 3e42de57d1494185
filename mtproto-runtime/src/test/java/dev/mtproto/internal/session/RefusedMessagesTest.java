package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.service.MsgsStateReq;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class RefusedMessagesTest {
  private final ManualTime time = new ManualTime();
  private final SessionState state =
      new SessionState(
          time.environment(Runnable::run), new ServerClock(time::now), new Nobody(), 1, 2);
  private final RefusedMessages refused = new RefusedMessages(state, null);

  @Test
  void noQuestionListsMoreThanAMessageMay() {
    List<Long> ids = LongStream.rangeClosed(1, 2 * MessageLimits.LISTED_IDS + 1).boxed().toList();

    refused.ask(ids, Refusal.ID_TOO_HIGH);

    List<List<Long>> asked =
        state.outbox.all().stream().map(it -> ((MsgsStateReq) it.body).msgIds()).toList();
    assertThat(asked).extracting(List::size).containsExactly(8192, 8192, 1);
    assertThat(asked.stream().flatMap(List::stream)).containsExactlyElementsOf(ids);
  }

  private static final class Nobody implements SessionListener {
    @Override
    public void pushed(byte[] body) {}

    @Override
    public void saltChanged(long salt) {}

    @Override
    public void clockCorrected(Duration offset) {}

    @Override
    public void sessionCreated() {}
  }
}
