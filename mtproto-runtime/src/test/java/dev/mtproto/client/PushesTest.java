package dev.mtproto.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.event.Subscription;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.ServiceLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import dev.mtproto.updates.UpdateListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class PushesTest {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Pushes updates = new Pushes(tasks::add);
  private final List<Object> seen = new ArrayList<>();

  @Test
  void aListenerSeesEverythingInOrder() {
    updates.subscribe(seen::add);

    publish(new Pong(1, 1), new Pong(2, 2), new Pong(3, 3));
    runTasks();

    assertThat(seen).containsExactly(new Pong(1, 1), new Pong(2, 2), new Pong(3, 3));
  }

  @Test
  void aListenerIsCalledByOneTaskAtATime() {
    updates.subscribe(seen::add);

    publish(new Pong(1, 1), new Pong(2, 2));

    assertThat(tasks).hasSize(1);
    assertThat(seen).as("not by the one who publishes").isEmpty();
  }

  @Test
  void aListenerForATypeSeesNothingElse() {
    updates.subscribe(Pong.class, seen::add);

    publish(new Ping(1), new Pong(2, 2));
    runTasks();

    assertThat(seen).containsExactly(new Pong(2, 2));
  }

  @Test
  void aListenerThatFailsSeesTheNextAllTheSame() {
    updates.subscribe(
        Pong.class,
        pong -> {
          seen.add(pong);
          throw new IllegalStateException("on purpose");
        });

    publish(new Pong(1, 1), new Pong(2, 2));
    runTasks();

    assertThat(seen).hasSize(2);
  }

  @Test
  void aListenerThatIsTooSlowIsToldHowManyItMissedAndWhere() {
    updates.subscribe(Pong.class, new Counting());
    for (int i = 0; i < Pushes.QUEUE + 5; i++) {
      publish(new Pong(i, 0));
    }
    runTasks();
    publish(new Pong(-1, 0));
    runTasks();

    assertThat(seen).hasSize(Pushes.QUEUE + 2);
    assertThat(seen.subList(Pushes.QUEUE - 1, Pushes.QUEUE + 2))
        .containsExactly(new Pong(Pushes.QUEUE - 1, 0), 5L, new Pong(-1, 0));
  }

  @Test
  void whatNobodyKnowsIsLeftOut() {
    updates.subscribe(seen::add);

    updates.publish(new Push(ServiceLayer.LAYER, new byte[] {1, 2, 3, 4}));
    publish(new Pong(1, 1));
    runTasks();

    assertThat(seen).containsExactly(new Pong(1, 1));
  }

  @Test
  void aSubscriptionEnds() {
    Subscription subscription = updates.subscribe(seen::add);
    publish(new Pong(1, 1));
    subscription.close();
    publish(new Pong(2, 2));
    runTasks();

    assertThat(seen).isEmpty();
  }

  @Test
  void aSubscriptionThatEndedIsToldOfNoLoss() {
    Subscription subscription = updates.subscribe(Pong.class, new Counting());
    for (int i = 0; i < Pushes.QUEUE + 5; i++) {
      publish(new Pong(i, 0));
    }
    subscription.close();
    runTasks();

    assertThat(seen).isEmpty();
  }

  private void publish(TlObject... objects) {
    for (TlObject object : objects) {
      TlWriter body = new TlWriter();
      body.writeObject(object);
      updates.publish(new Push(ServiceLayer.LAYER, body.toByteArray()));
    }
  }

  private void runTasks() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  private final class Counting implements UpdateListener<Pong> {
    @Override
    public void onUpdate(Pong update) {
      seen.add(update);
    }

    @Override
    public void onLoss(long count) {
      seen.add(count);
    }
  }
}
