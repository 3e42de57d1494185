package dev.mtproto.cli.dc;

import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.fault.When;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to go wrong with a data centre, by options. */
final class FaultOptions {
  @Option(
      names = "--fault",
      paramLabel = "NAME[=ARG]",
      completionCandidates = Names.class,
      description = {
        "Something that goes wrong, on every occasion; may be given several times. One of:",
        "${COMPLETION-CANDIDATES}."
      })
  private List<String> faults = new ArrayList<>();

  @Option(
      names = "--fault-chance",
      paramLabel = "P",
      description =
          "How probable faults are on each of their occasions, from 0 to 1; 1 by default.")
  private double chance = 1;

  @Option(
      names = "--fault-seed",
      paramLabel = "N",
      description = "Has the faults' random numbers be the same each time.")
  private @Nullable Long seed;

  /**
   * Has the faults shown.
   *
   * @throws IllegalArgumentException if there is no such fault, or no such chance
   */
  void inject(TestDataCenter dc) {
    if (seed != null) {
      dc.faults().seed(seed);
    }
    When when = When.always().withChance(chance);
    faults.forEach(fault -> FaultNames.inject(dc.faults(), fault, when));
  }

  /** The names, for the help and for completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FaultNames.usages().iterator();
    }
  }
}
