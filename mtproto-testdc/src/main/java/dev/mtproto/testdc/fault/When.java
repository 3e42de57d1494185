package dev.mtproto.testdc.fault;

/**
 * On which of its occasions a fault strikes. What an occasion is says each {@link Fault}.
 *
 * @param skipped how many occasions pass by first
 * @param times how often it strikes; then no more
 * @param chance how probable it is each time, up to 1
 */
public record When(int skipped, int times, double chance) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a number is negative, or the chance above 1
   */
  public When {
    if (skipped < 0 || times < 0 || !(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException(
          "skipped=" + skipped + ", times=" + times + ", chance=" + chance);
    }
  }

  /** On every occasion. */
  public static When always() {
    return new When(0, Integer.MAX_VALUE, 1);
  }

  /** On the next occasion only. */
  public static When once() {
    return times(1);
  }

  /** On the next so many occasions. */
  public static When times(int times) {
    return new When(0, times, 1);
  }

  /** The same, but so many occasions pass by first. */
  public When after(int occasions) {
    return new When(occasions, times, chance);
  }

  /**
   * The same, but on each occasion only with this probability; the random numbers are those of
   * {@link Faults#seed}.
   */
  public When withChance(double probability) {
    return new When(skipped, times, probability);
  }
}
