package dev.mtproto.internal.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * When to look next for messages whose time is up, or whose answers may be lost. One task for all
 * of them: while calls are under way, it runs about once in {@link StateQuestions#PATIENCE}, and
 * never while there are none. Guarded by the session's lock.
 */
final class Deadlines {
  /** Nothing is to be scheduled. */
  static final Duration NONE = Duration.ofNanos(-1);

  private final LongSupplier nanoTime;
  private long next = Outgoing.NEVER;

  Deadlines(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** After which time to sweep for this deadline; {@link #NONE} if a sweep comes before it. */
  Duration add(long deadline) {
    boolean never = deadline == Outgoing.NEVER;
    if (next != Outgoing.NEVER && (never || deadline - next >= 0)) {
      return NONE;
    }
    long left = StateQuestions.PATIENCE.toNanos();
    long now = nanoTime.getAsLong();
    if (!never) {
      left = Math.min(left, Math.max(0, deadline - now));
    }
    next = now + left;
    return Duration.ofNanos(left);
  }

  /**
   * Collects what is due.
   *
   * @return after which time to sweep again for the rest; {@link #NONE} if nothing is left, or if
   *     this sweep has nothing to do as another one comes in time
   */
  Duration sweep(List<Outgoing> messages, List<Outgoing> due) {
    long now = nanoTime.getAsLong();
    if (next == Outgoing.NEVER || next - now > 0) {
      return NONE;
    }
    List<Outgoing> rest = new ArrayList<>();
    for (Outgoing message : messages) {
      boolean late = message.deadline != Outgoing.NEVER && message.deadline - now <= 0;
      (late ? due : rest).add(message);
    }
    next = Outgoing.NEVER;
    Duration delay = NONE;
    for (Outgoing message : rest) {
      if (message.kind.contentRelated) {
        Duration earlier = add(message.deadline);
        delay = earlier.isNegative() ? delay : earlier;
      }
    }
    return delay;
  }
}
