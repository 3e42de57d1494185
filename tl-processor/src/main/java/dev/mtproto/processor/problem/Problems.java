package dev.mtproto.processor.problem;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Collects the problems of one round; the one place that prints them. */
public final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  /** Notes a problem; the arguments are those of the key's message. */
  public void report(Spot spot, ProblemKey key, Object... arguments) {
    problems.add(new Problem(key, spot, key.text(arguments)));
  }

  /** How many problems there are so far. */
  public int count() {
    return problems.size();
  }

  /** All the problems so far, in the order in which they were found. */
  public List<Problem> all() {
    return List.copyOf(problems);
  }

  /** Prints each problem as an error at its place. */
  public void print(Messager messager) {
    for (Problem problem : problems) {
      Spot spot = problem.spot();
      messager.printMessage(
          Diagnostic.Kind.ERROR, problem.text(), spot.element(), spot.annotation(), spot.value());
    }
    problems.clear();
  }
}
