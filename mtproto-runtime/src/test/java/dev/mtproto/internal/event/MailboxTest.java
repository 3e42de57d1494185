package dev.mtproto.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

  @Test
  @Timeout(20)
  void whatCameBeforeTheEndIsDoneAndWhatComesLaterIsNot() throws InterruptedException {
    List<Runnable> drains = new ArrayList<>();
    List<String> done = new ArrayList<>();
    Mailbox mailbox = new Mailbox(drains::add);
    mailbox.execute(() -> done.add("before"));
    Thread closing = new Thread(() -> close(mailbox));
    closing.start();
    while (closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    mailbox.execute(() -> done.add("late"));

    drains.get(0).run();
    closing.join();

    assertThat(done).containsExactly("before");
  }

  private static void close(Mailbox mailbox) {
    try {
      mailbox.close();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
