package dev.mtproto.testdc.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FaultPlanTest {
  private final FaultPlan plan = new FaultPlan();

  @Test
  void occasionsPassByThenItStrikesSoManyTimes() {
    plan.inject(Fault.reorder(), When.times(2).after(3));

    assertThat(strikes(7)).containsExactly(false, false, false, true, true, false, false);
  }

  @Test
  void chancesAreTheSameForTheSameSeed() {
    plan.inject(Fault.reorder(), When.always().withChance(0.5));
    plan.seed(1);
    List<Boolean> first = strikes(100);
    plan.seed(1);

    assertThat(strikes(100)).isEqualTo(first).contains(true, false);
    plan.seed(2);
    assertThat(strikes(100)).isNotEqualTo(first);
  }

  @Test
  void faultsOfOneKindTakeTurns() {
    plan.inject(Fault.split(1), When.once());
    plan.inject(Fault.split(2), When.once());

    assertThat(plan.strike(Fault.Split.class)).isEqualTo(Fault.split(1));
    assertThat(plan.strike(Fault.Split.class)).isEqualTo(Fault.split(2));
    assertThat(plan.strike(Fault.Split.class)).isNull();
  }

  @Test
  void impossibleFaultsAreRefused() {
    assertThatThrownBy(() -> Fault.split(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> When.once().withChance(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }

  private List<Boolean> strikes(int occasions) {
    return IntStream.range(0, occasions)
        .mapToObj(i -> plan.strike(Fault.Reorder.class) != null)
        .toList();
  }
}
