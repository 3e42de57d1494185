package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that says for ever that there is more is not asked without a pause. */
final class StandstillTest extends MachineTest {
  @Test
  void slicesThatMoveNothingAreAskedForWithPausesInTheEnd() {
    machine.start(0);
    Difference standstill =
        new Difference.Part(List.of(loose(1)), new Position(10, 5, 101, 3), false);
    machine.difference(standstill, 0);
    machine.difference(standstill, 0);
    done.clear();

    machine.difference(standstill, 0);
    push(one(History.ACCOUNT, 10, 11));
    machine.time(999);
    assertThat(done).containsExactly("NONE 1");
    machine.time(1_000);
    machine.difference(standstill, 1_000);
    machine.time(2_999);
    assertThat(done).containsExactly("NONE 1", "difference 10 5 101", "NONE 1");
    machine.time(3_000);
    done.clear();
    machine.difference(new Difference.Part(List.of(), new Position(10, 6, 101, 3), false), 3_000);
    machine.difference(new Difference.Part(List.of(), new Position(10, 6, 101, 3), true), 3_000);

    assertThat(done).containsExactly("difference 10 6 101", "ACCOUNT 11");
  }

  @Test
  void aDifferenceThatIsTooLongToGoOnAtAllIsAskedForWithPausesInTheEnd() {
    machine.start(0);
    machine.difference(new Difference.TooLong(10), 0);
    machine.difference(new Difference.TooLong(10), 0);
    done.clear();

    machine.difference(new Difference.TooLong(10), 0);
    machine.time(999);
    assertThat(done).containsExactly("lost ACCOUNT");
    machine.time(1_000);

    assertThat(done).containsExactly("lost ACCOUNT", "difference 10 5 100");
  }

  @Test
  void partsOfAChannelThatMoveNothingAreAskedForWithPausesInTheEnd() {
    begin();
    push(new Item.ChannelTooLong(7, 80));
    ChannelDifference standstill = new ChannelDifference.Empty(false, 50);
    machine.channelDifference(7, standstill, 0);
    machine.channelDifference(7, standstill, 0);
    done.clear();

    machine.channelDifference(7, standstill, 0);
    push(one(CHANNEL, 50, 51));
    machine.time(999);
    assertThat(done).isEmpty();
    machine.time(1_000);
    machine.channelDifference(7, standstill, 1_000);
    machine.time(2_999);
    assertThat(done).containsExactly("channel 7 50");
    machine.time(3_000);
    machine.channelDifference(7, new ChannelDifference.Empty(true, 50), 3_000);

    assertThat(done).containsExactly("channel 7 50", "channel 7 50", "CHANNEL 51");
  }
}
