package dev.mtproto.proxy.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Update;
import dev.mtproto.updates.UpdateSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class OrderedUpdatesTest {
  private final List<String> handed = new ArrayList<>();
  private long demand;
  private boolean clientClosed;

  @Test
  void anUpdateThatCannotBeHandedOn_isALossAndNotTheEnd() {
    OrderedUpdates updates = ordered(new FailingOnce());
    updates.onSubscribe(new Counting());
    updates.onNext(received());
    updates.onNext(received());
    assertThat(handed).containsExactly("lost 1", "update");
    assertThat(demand).isEqualTo(3);
  }

  @Test
  void aLossIsHandedOnWithItsNumber_orThatThereIsNone() {
    OrderedUpdates updates = ordered(new FailingOnce());
    updates.onSubscribe(new Counting());
    updates.onNext(new UpdateSignal.Lost("channel 5", 5, -1, null));
    updates.onNext(new UpdateSignal.Lost("the account", 0, 7, null));
    assertThat(handed).containsExactly("lost -1", "lost 7");
  }

  @Test
  void whatComesAfterTheEnd_isALossIfTheClientLivesOn() {
    OrderedUpdates updates = ordered(new FailingOnce());
    updates.onSubscribe(new Counting());
    updates.close();
    updates.close();
    updates.onNext(received());
    assertThat(handed).containsExactly("lost -1");
    assertThat(demand).isZero();
  }

  @Test
  void whatComesAfterTheEnd_comesAgainIfTheClientWasClosed() {
    OrderedUpdates updates = ordered(new FailingOnce());
    updates.onSubscribe(new Counting());
    clientClosed = true;
    updates.close();
    updates.onNext(received());
    assertThat(handed).isEmpty();
  }

  private OrderedUpdates ordered(TlBackend.UpdateSink sink) {
    return new OrderedUpdates(Layer71.LAYER, sink, () -> clientClosed);
  }

  private static UpdateSignal.Received received() {
    return new UpdateSignal.Received(
        new Update.DeleteMessages(List.of(1), 1, 1), List.of(), List.of(), 0, false);
  }

  private final class FailingOnce implements TlBackend.UpdateSink {
    private boolean failed;

    @Override
    public void update(byte[] tl) {
      if (!failed) {
        failed = true;
        throw new IllegalStateException("as ordered");
      }
      handed.add("update");
    }

    @Override
    public void lost(long count) {
      handed.add("lost " + count);
    }
  }

  private final class Counting implements Flow.Subscription {
    @Override
    public void request(long count) {
      demand += count;
    }

    @Override
    public void cancel() {
      demand = 0;
    }
  }
}
