package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.credentials.UpdateState;
import dev.mtproto.internal.session.ManualTime;
import dev.mtproto.updates.UpdateStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class UpdateStateKeeperTest {
  private static final Position FIRST = new Position(1, 0, 100, 0);
  private static final Position SECOND = new Position(2, 0, 100, 0);
  private static final Position THIRD = new Position(3, 0, 100, 0);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ManualTime time = new ManualTime();
  private final Kept kept = new Kept();
  private final UpdateStateKeeper keeper = new UpdateStateKeeper(kept, time, Runnable::run);

  @Test
  void aChannelThatIsHandledBeforeTheAccountsPlaceIsKnownKeepsNothingFromBeingSavedLater() {
    keeper.reached(7, 70);
    time.advance(Duration.ofSeconds(1));
    assertThat(kept.states()).isEmpty();

    keeper.begin(FIRST);
    keeper.reached(SECOND);
    time.advance(Duration.ofSeconds(1));

    assertThat(kept.states())
        .containsExactly(
            new UpdateState(1, 0, 100, 0, Map.of(7L, 70)),
            new UpdateState(2, 0, 100, 0, Map.of(7L, 70)));
  }

  @Test
  void whatIsSavedLastIsTheNewestThoughAnEarlierSavingIsHeldUp() throws InterruptedException {
    keeper.begin(FIRST);
    keeper.reached(SECOND);
    kept.hold = new CountDownLatch(1);
    Thread early = new Thread(() -> time.advance(Duration.ofSeconds(1)));
    early.start();
    assertThat(kept.held.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

    keeper.reached(THIRD);
    Thread late = new Thread(keeper::close);
    late.start();
    // It either waits for the first, or is done, which would be wrong.
    while (late.getState() != Thread.State.WAITING && late.isAlive()) {
      Thread.onSpinWait();
    }
    kept.hold.countDown();
    early.join(PATIENCE.toMillis());
    late.join(PATIENCE.toMillis());

    assertThat(kept.states()).extracting(UpdateState::pts).containsExactly(1, 2, 3);
  }

  private static final class Kept implements UpdateStore {
    final CountDownLatch held = new CountDownLatch(1);
    volatile CountDownLatch hold = new CountDownLatch(0);
    private final List<UpdateState> states = new ArrayList<>();

    synchronized List<UpdateState> states() {
      return List.copyOf(states);
    }

    @Override
    public Optional<UpdateState> load() {
      return Optional.empty();
    }

    @Override
    public void save(UpdateState state) {
      if (hold.getCount() > 0 && held.getCount() > 0) {
        held.countDown();
        try {
          hold.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      saveNow(state);
    }

    @Override
    public synchronized void saveNow(UpdateState state) {
      states.add(state);
    }

    @Override
    public void clear() {}
  }
}
