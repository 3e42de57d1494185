package dev.mtproto.testdc.fault;

import java.time.Duration;

/**
 * The faults of one data centre. Any number of them may be there at the same time; of several of
 * one kind that could strike, the first injected does. Thread-safe.
 *
 * <pre>{@code
 * dc.faults().seed(42);
 * dc.faults().inject(Fault.cut(Direction.TO_CLIENT, 1000), When.times(3));
 * dc.faults().inject(Fault.floodWait(2), When.always().withChance(0.1));
 * }</pre>
 */
public interface Faults {
  /** Has a fault strike. */
  Injection inject(Fault fault, When when);

  /** Has a fault strike on every occasion. */
  default Injection inject(Fault fault) {
    return inject(fault, When.always());
  }

  /** Withdraws all faults, and sets the clock right. */
  void clear();

  /**
   * Has chances and random offsets begin anew with this seed. They come in the order in which
   * occasions do, which is that of the clients' threads.
   */
  void seed(long seed);

  /** Sets the data centre's clock, but not its world's, ahead by this much; behind if negative. */
  void skewClock(Duration ahead);
}
