package dev.mtproto.internal.updates;

import dev.mtproto.updates.UpdateSignal;
import org.jspecify.annotations.Nullable;

/** Who gets what an {@link Outlet} gives out: one thread at a time. None of its methods throws. */
interface Receiver {
  /** Whether a signal is for it. */
  boolean wants(UpdateSignal signal);

  /** Whether a signal is one of those that were asked for, by number. */
  boolean isDemanded(UpdateSignal signal);

  /** Takes a signal. */
  void accept(UpdateSignal signal);

  /**
   * There will be no more.
   *
   * @param reason what its subscriber did wrong; null for nothing
   */
  void end(@Nullable RuntimeException reason);
}
