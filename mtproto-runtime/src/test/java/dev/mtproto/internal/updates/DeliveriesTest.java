package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.credentials.UpdateState;
import dev.mtproto.internal.session.ManualTime;
import dev.mtproto.updates.UpdateSettings;
import dev.mtproto.updates.UpdateSignal;
import dev.mtproto.updates.UpdateStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DeliveriesTest {
  private final Deliveries deliveries =
      new Deliveries(new UpdateStateKeeper(new Unused(), new ManualTime(), Runnable::run));
  private final List<String> told = new ArrayList<>();

  @Test
  void whoComesAfterTheEndIsRefusedAndOneBeforeItIsToldTheEnd() {
    assertThat(deliveries.add(outlet("first"))).isTrue();

    deliveries.end();

    assertThat(told).containsExactly("end of first");
    assertThat(deliveries.add(outlet("second"))).isFalse();
    assertThat(told).as("whoever is refused is told by that").hasSize(1);
  }

  private Outlet outlet(String name) {
    return new Outlet(
        new Teller(name), UpdateSettings.DEFAULT, Runnable::run, deliveries::settle, () -> {});
  }

  private final class Teller implements Receiver {
    private final String name;

    Teller(String name) {
      this.name = name;
    }

    @Override
    public boolean wants(UpdateSignal signal) {
      return true;
    }

    @Override
    public boolean isDemanded(UpdateSignal signal) {
      return false;
    }

    @Override
    public void accept(UpdateSignal signal) {
      told.add("a signal to " + name);
    }

    @Override
    public void end(@Nullable RuntimeException reason) {
      told.add("end of " + name);
    }
  }

  private static final class Unused implements UpdateStore {
    @Override
    public Optional<UpdateState> load() {
      return Optional.empty();
    }

    @Override
    public void save(UpdateState state) {
      throw new AssertionError("nothing is to be saved");
    }

    @Override
    public void saveNow(UpdateState state) {
      throw new AssertionError("nothing is to be saved");
    }

    @Override
    public void clear() {}
  }
}
