package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import dev.mtproto.updates.UpdateSettings;
import dev.mtproto.updates.UpdateSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

final class OutletTest {
  private final List<String> told = new ArrayList<>();
  private final List<Runnable> tasks = new ArrayList<>();
  private int offered;

  @Test
  void anExecutorThatRefusesEndsItsSubscriberAlone() {
    Outlet outlet = outlet(this::refuse, update -> told.add("update"));

    outlet.offer(1, signal());
    outlet.offer(2, signal());

    assertThat(outlet.isClosed()).isTrue();
    assertThat(outlet.handled()).as("it holds up nobody").isEqualTo(2);
    assertThat(told).containsExactly("refused");
  }

  @Test
  void aListenerThatFailsByAnErrorSeesTheNextAllTheSame() {
    Outlet outlet = outlet(Runnable::run, this::failFirst);

    outlet.offer(1, signal());
    outlet.offer(2, signal());

    assertThat(told).containsExactly("update", "update");
    assertThat(outlet.handled()).isEqualTo(2);
  }

  @Test
  void whatIsDroppedIsCountedUnlessItHadALossThatNobodyCounted() {
    Outlet outlet = outlet(tasks::add, new Teller());
    offer(outlet, UpdateSettings.DEFAULT.buffer() + 2, signal());
    offer(outlet, 1, lost(5));
    run();
    offer(outlet, UpdateSettings.DEFAULT.buffer() + 2, signal());
    offer(outlet, 1, lost(-1));
    offer(outlet, 1, signal());
    run();

    assertThat(told.stream().filter(text -> !text.equals("update")))
        .containsExactly("lost 7", "lost -1");
  }

  private void offer(Outlet outlet, int times, UpdateSignal signal) {
    for (int i = 0; i < times; i++) {
      outlet.offer(++offered, signal);
    }
  }

  private void run() {
    tasks.forEach(Runnable::run);
    tasks.clear();
  }

  private static UpdateSignal lost(long count) {
    return new UpdateSignal.Lost("a channel", 1, count, null);
  }

  private final class Teller implements UpdateListener<TlObject> {
    @Override
    public void onUpdate(TlObject update) {
      told.add("update");
    }

    @Override
    public void onLoss(long count) {
      told.add("lost " + count);
    }
  }

  private void failFirst(TlObject update) {
    told.add("update");
    if (told.size() == 1) {
      throw new AssertionError("of a listener");
    }
  }

  private void refuse(Runnable task) {
    throw new RejectedExecutionException("shut down");
  }

  private Outlet outlet(Executor executor, UpdateListener<TlObject> listener) {
    return new Outlet(
        new ListenerReceiver<>(TlObject.class, listener),
        UpdateSettings.DEFAULT,
        executor,
        () -> {},
        () -> told.add("refused"));
  }

  private static UpdateSignal signal() {
    return new UpdateSignal.Received(new Mark(History.ACCOUNT, 1), List.of(), List.of(), 0, false);
  }
}
