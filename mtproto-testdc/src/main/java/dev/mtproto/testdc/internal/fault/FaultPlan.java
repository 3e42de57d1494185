package dev.mtproto.testdc.internal.fault;

import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Faults;
import dev.mtproto.testdc.fault.Injection;
import dev.mtproto.testdc.fault.When;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The faults of a data centre. Whoever can show one asks, at each occasion, whether to. Without
 * faults that costs the look at an empty list. Thread-safe.
 */
public final class FaultPlan implements Faults {
  private final List<PlannedFault> planned = new CopyOnWriteArrayList<>();
  private final Random random = new Random();
  private volatile Duration skew = Duration.ZERO;

  /** No faults. */
  public FaultPlan() {}

  @Override
  public Injection inject(Fault fault, When when) {
    PlannedFault injected = new PlannedFault(this, fault, when);
    planned.add(injected);
    return injected;
  }

  void withdraw(PlannedFault fault) {
    planned.remove(fault);
  }

  @Override
  public void clear() {
    planned.clear();
    skew = Duration.ZERO;
  }

  @Override
  public void seed(long seed) {
    random.setSeed(seed);
  }

  @Override
  public void skewClock(Duration ahead) {
    skew = ahead;
  }

  /** A clock that goes as far wrong as the data centre's is to. */
  public Clock clock(Clock right) {
    return new SkewedClock(right, () -> skew);
  }

  /** A random number from {@code from} to {@code to}. */
  public long between(long from, long to) {
    return from + (long) (random.nextDouble() * (to - from + 1));
  }

  /** Whether there is nothing to ask for. */
  public boolean isEmpty() {
    return planned.isEmpty();
  }

  /** A fault of this kind, if one is to strike on this occasion: then it is counted. */
  public <F extends Fault> @Nullable F strike(Class<F> kind) {
    return strike(kind, any -> true);
  }

  /** A fault of this kind for which this is an occasion, if it is to strike: then it is counted. */
  public <F extends Fault> @Nullable F strike(Class<F> kind, Predicate<? super F> occasion) {
    Strike<F> strike = take(kind, occasion);
    if (strike == null) {
      return null;
    }
    strike.happened();
    return strike.fault();
  }

  /** A fault that is to strike from this occasion on, and is counted once it does. */
  public <F extends Fault> @Nullable Strike<F> take(Class<F> kind, Predicate<? super F> occasion) {
    if (planned.isEmpty()) {
      return null;
    }
    for (PlannedFault each : planned) {
      if (kind.isInstance(each.fault())) {
        F fault = kind.cast(each.fault());
        if (occasion.test(fault) && each.isDue(random::nextDouble)) {
          return new Strike<>(fault, each);
        }
      }
    }
    return null;
  }
}
