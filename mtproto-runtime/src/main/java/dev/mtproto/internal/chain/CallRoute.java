package dev.mtproto.internal.chain;

import dev.mtproto.call.Attempt;
import dev.mtproto.internal.session.CallTarget;

/** Knows where an attempt goes. Thread-safe. */
@FunctionalInterface
public interface CallRoute {
  /**
   * The target of an attempt, a session mostly; asked anew for each. Does not wait.
   *
   * @throws dev.mtproto.error.MtprotoException if there is none; then the attempt has failed
   */
  CallTarget target(Attempt<?> attempt);
}
