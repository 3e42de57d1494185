package dev.mtproto.testdc.internal.fault;

import dev.mtproto.testdc.fault.Fault;

/**
 * A fault whose occasion has come, and that is to show itself yet.
 *
 * @param fault the fault
 * @param planned where it is counted
 * @param <F> its kind
 */
public record Strike<F extends Fault>(F fault, PlannedFault planned) {
  /** It has shown itself. */
  public void happened() {
    planned.count();
  }
}
