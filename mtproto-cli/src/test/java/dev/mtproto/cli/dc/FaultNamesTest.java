package dev.mtproto.cli.dc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Faults;
import dev.mtproto.testdc.fault.Injection;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FaultNamesTest {
  private final Recorder recorder = new Recorder();

  @Test
  void everyFaultHasAName() {
    for (String usage : FaultNames.usages()) {
      FaultNames.inject(recorder, usage.replaceAll("=.*", "=17"), When.always());
    }

    assertThat(recorder.faults)
        .extracting(fault -> (Object) fault.getClass())
        .contains((Object[]) Fault.class.getPermittedSubclasses());
    for (Fault.Push.Way way : Fault.Push.Way.values()) {
      assertThat(recorder.faults)
          .anyMatch(fault -> fault instanceof Fault.Push push && push.way() == way);
    }
    for (String kind : List.of("PHONE", "NETWORK", "USER", "FILE", "STATS")) {
      assertThat(recorder.faults).contains(Fault.migrate(kind, 17));
    }
    assertThat(recorder.faults).contains(Fault.restart(), Fault.restartWithoutKeys());
    assertThat(recorder.skew).isEqualTo(Duration.ofSeconds(17));
  }

  /** Takes note of what is to go wrong. */
  private static final class Recorder implements Faults {
    private final List<Fault> faults = new ArrayList<>();
    private Duration skew = Duration.ZERO;

    @Override
    public Injection inject(Fault fault, When when) {
      faults.add(fault);
      return new Recorded();
    }

    @Override
    public void clear() {
      faults.clear();
    }

    @Override
    public void seed(long seed) {}

    @Override
    public void skewClock(Duration ahead) {
      skew = ahead;
    }

    /** Never strikes. */
    private static final class Recorded implements Injection {
      @Override
      public int struck() {
        return 0;
      }

      @Override
      public void close() {}
    }
  }
}
