package dev.mtproto.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that is claimed of one run: that some benchmarks take so many times as long as others,
 * or that one takes no longer than so.
 *
 * @param text what is claimed, in words
 * @param slow names of benchmarks, whose times are added
 * @param fast names of benchmarks, whose times are added; empty for a limit
 * @param target at least so many times as long; for a limit, at most so long
 */
record Claim(String text, List<String> slow, List<String> fast, double target) {
  static Claim ratio(String text, String slow, String fast, double target) {
    return new Claim(text, List.of(slow), List.of(fast), target);
  }

  static Claim limit(String text, String name, double target) {
    return new Claim(text, List.of(name), List.of(), target);
  }

  /** The claim with what was measured, in one line. */
  String judge(Map<String, Double> scores) {
    if (!scores.keySet().containsAll(slow) || !scores.keySet().containsAll(fast)) {
      return text + ": not measured";
    }
    double value = fast.isEmpty() ? sum(scores, slow) : sum(scores, slow) / sum(scores, fast);
    boolean holds = fast.isEmpty() ? value <= target : value >= target;
    return String.format(
        Locale.ROOT,
        "%-60s %10.2f  (%s %.2f) %s",
        text,
        value,
        fast.isEmpty() ? "at most" : "at least",
        target,
        holds ? "holds" : "MISSED");
  }

  private static double sum(Map<String, Double> scores, List<String> names) {
    return names.stream().mapToDouble(scores::get).sum();
  }
}
