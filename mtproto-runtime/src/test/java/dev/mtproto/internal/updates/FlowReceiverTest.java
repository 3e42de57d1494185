package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.updates.UpdateSettings;
import dev.mtproto.updates.UpdateSignal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

final class FlowReceiverTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void whatIsAskedForAtTheBeginningComesAfterIt() {
    FlowReceiver<UpdateSignal> receiver = receiver(new Asker());
    Outlet outlet = outlet(receiver);
    outlet.offer(1, signal());
    outlet.offer(2, signal());

    receiver.begin(outlet);

    assertThat(told).containsExactly("begins", "has begun", "update", "update");
  }

  @Test
  void aSubscriberThatFailsAtTheBeginningHoldsUpNobody() {
    FlowReceiver<UpdateSignal> receiver =
        receiver(
            new Asker() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                throw new IllegalStateException("not today");
              }
            });
    Outlet outlet = outlet(receiver);

    assertThatThrownBy(() -> receiver.begin(outlet)).hasMessage("not today");
    outlet.offer(1, signal());

    assertThat(outlet.isClosed()).isTrue();
    assertThat(outlet.handled()).isEqualTo(1);
  }

  @Test
  void whoAsksForNothingWhileHandlingAnUpdateIsToldAfterThatAndGetsNoMore() {
    List<Flow.Subscription> subscriptions = new ArrayList<>();
    FlowReceiver<UpdateSignal> receiver =
        receiver(
            new Asker() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                subscriptions.add(subscription);
                subscription.request(5);
              }

              @Override
              public void onNext(UpdateSignal signal) {
                subscriptions.get(0).request(0);
                told.add("update");
              }
            });
    Outlet outlet = outlet(receiver);
    outlet.offer(1, signal());
    outlet.offer(2, signal());

    receiver.begin(outlet);
    receiver.request(-1);
    outlet.offer(3, signal());

    assertThat(told).containsExactly("update", "0 updates were asked for");
    assertThat(outlet.isClosed()).isTrue();
    assertThat(outlet.handled()).isEqualTo(3);
  }

  @Test
  void whoAsksForNothingIsToldWhereAllElseIsToldHim() {
    Queue<Runnable> executor = new ArrayDeque<>();
    FlowReceiver<UpdateSignal> receiver = receiver(new Asker());
    Outlet outlet = new Outlet(receiver, UpdateSettings.DEFAULT, executor::add, () -> {}, () -> {});
    receiver.begin(outlet);

    receiver.request(0);
    outlet.offer(1, signal());
    assertThat(told).containsExactly("begins", "has begun");
    executor.remove().run();

    assertThat(told).containsExactly("begins", "has begun", "0 updates were asked for");
    assertThat(executor).isEmpty();
  }

  @Test
  void whoAsksForNothingAtTheBeginningIsToldAfterIt() {
    FlowReceiver<UpdateSignal> receiver =
        receiver(
            new Asker() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(0);
                super.onSubscribe(subscription);
              }
            });
    Outlet outlet = outlet(receiver);
    outlet.offer(1, signal());

    receiver.begin(outlet);

    assertThat(told).containsExactly("begins", "has begun", "0 updates were asked for");
  }

  private static FlowReceiver<UpdateSignal> receiver(Flow.Subscriber<UpdateSignal> subscriber) {
    return new FlowReceiver<>(subscriber, signal -> signal, loss -> {});
  }

  private static Outlet outlet(Receiver receiver) {
    return new Outlet(receiver, UpdateSettings.DEFAULT, Runnable::run, () -> {}, () -> {});
  }

  private static UpdateSignal signal() {
    return new UpdateSignal.Received(new Mark(History.ACCOUNT, 1), List.of(), List.of(), 0, false);
  }

  private class Asker implements Flow.Subscriber<UpdateSignal> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      told.add("begins");
      subscription.request(1);
      subscription.request(1);
      told.add("has begun");
    }

    @Override
    public void onNext(UpdateSignal signal) {
      told.add("update");
    }

    @Override
    public void onError(Throwable failure) {
      told.add(failure.getMessage());
    }

    @Override
    public void onComplete() {
      told.add("end");
    }
  }
}
