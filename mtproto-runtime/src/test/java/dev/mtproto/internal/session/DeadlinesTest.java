package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.service.Ping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeadlinesTest {
  private long now;
  private final Deadlines deadlines = new Deadlines(() -> now);
  private final List<Outgoing> messages = new ArrayList<>();
  private final List<Outgoing> due = new ArrayList<>();

  @Test
  void aShorterDeadlineDoesNotMultiplySweeps() {
    assertThat(add(100)).isEqualTo(Duration.ofNanos(100));
    assertThat(add(10)).isEqualTo(Duration.ofNanos(10));
    assertThat(add(200)).as("a sweep comes before it").isEqualTo(Deadlines.NONE);

    assertThat(sweepAt(10)).isEqualTo(Duration.ofNanos(90));
    assertThat(sweepAt(100)).isEqualTo(Duration.ofNanos(100));
    assertThat(sweepAt(100)).as("the first one's sweep").isEqualTo(Deadlines.NONE);

    assertThat(due).hasSize(2);
    assertThat(sweepAt(200)).isEqualTo(Deadlines.NONE);
    assertThat(due).hasSize(3);
  }

  private Duration add(long deadline) {
    messages.add(new Outgoing(new Ping(1), Outgoing.Kind.SERVICE_CALL, null, deadline));
    return deadlines.add(deadline);
  }

  private Duration sweepAt(long time) {
    now = time;
    Duration again = deadlines.sweep(messages, due);
    messages.removeAll(due);
    return again;
  }
}
