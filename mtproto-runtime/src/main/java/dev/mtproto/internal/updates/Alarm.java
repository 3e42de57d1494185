package dev.mtproto.internal.updates;

import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.internal.transport.Scheduler.Cancellable;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Rings when the machine is due, or before. For use by one thread at a time. */
final class Alarm {
  private final Scheduler scheduler;
  private final LongSupplier clockMillis;
  private final Runnable ring;
  private @Nullable Cancellable pending;
  private long time = UpdateMachine.NEVER;

  /**
   * One that is not set.
   *
   * @param clockMillis the time that {@link #set} counts by
   * @param ring done when it rings, by a thread of the scheduler
   */
  Alarm(Scheduler scheduler, LongSupplier clockMillis, Runnable ring) {
    this.scheduler = scheduler;
    this.clockMillis = clockMillis;
    this.ring = ring;
  }

  /** Has it ring at a time. One that rings too early does no harm: a later time changes nothing. */
  void set(long due) {
    if (due >= time || due == UpdateMachine.NEVER) {
      return;
    }
    cancel();
    time = due;
    long delay = Math.max(1, due - clockMillis.getAsLong());
    pending = scheduler.schedule(ring, Duration.ofMillis(delay));
  }

  /** It has rung, and is not set any more. */
  void rang() {
    pending = null;
    time = UpdateMachine.NEVER;
  }

  /** Has it not ring, unless it does already. */
  void cancel() {
    if (pending != null) {
      pending.cancel();
    }
  }
}
