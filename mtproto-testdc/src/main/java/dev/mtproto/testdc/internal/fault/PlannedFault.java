package dev.mtproto.testdc.internal.fault;

import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Injection;
import dev.mtproto.testdc.fault.When;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/** One injected fault, and the occasions that it has had. Guarded by its own monitor. */
public final class PlannedFault implements Injection {
  private final FaultPlan plan;
  private final Fault fault;
  private final When when;
  private final AtomicInteger struck = new AtomicInteger();
  private int toSkip;
  private int left;

  PlannedFault(FaultPlan plan, Fault fault, When when) {
    this.plan = plan;
    this.fault = fault;
    this.when = when;
    this.toSkip = when.skipped();
    this.left = when.times();
  }

  Fault fault() {
    return fault;
  }

  /** An occasion has come: whether to strike. */
  synchronized boolean isDue(DoubleSupplier random) {
    if (toSkip > 0) {
      toSkip--;
      return false;
    }
    if (left == 0 || (when.chance() < 1 && random.getAsDouble() >= when.chance())) {
      return false;
    }
    left--;
    return true;
  }

  void count() {
    struck.incrementAndGet();
  }

  @Override
  public int struck() {
    return struck.get();
  }

  @Override
  public void close() {
    plan.withdraw(this);
  }
}
