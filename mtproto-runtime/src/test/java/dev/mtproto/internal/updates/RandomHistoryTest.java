package dev.mtproto.internal.updates;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever happens on the way, each update comes once and in order, or its loss is said. */
class RandomHistoryTest {
  @Property(tries = 10_000, seed = "20261123", shrinking = ShrinkingMode.OFF)
  void noUpdateIsLostDoubledOrReorderedInARandomHistory(@ForAll long seed) {
    new ModelRun(seed).run();
  }
}
