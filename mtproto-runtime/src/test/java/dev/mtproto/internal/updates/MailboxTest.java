package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MailboxTest {
  @Test
  void aTaskThatFailsByAnErrorDoesNotStopTheNext() {
    List<String> done = new ArrayList<>();
    Mailbox mailbox = new Mailbox(Runnable::run);

    mailbox.execute(
        () -> {
          throw new NoClassDefFoundError("of a task");
        });
    mailbox.execute(() -> done.add("next"));

    assertThat(done).containsExactly("next");
  }
}
