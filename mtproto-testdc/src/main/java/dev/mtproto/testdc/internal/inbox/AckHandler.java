package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.tl.TlReader;

/** {@code msgs_ack}: what the client has need not be kept. */
final class AckHandler implements ServiceHandler {
  private final FaultPlan faults;

  AckHandler(FaultPlan faults) {
    this.faults = faults;
  }

  @Override
  public void handle(Arrival arrival, TlReader body) {
    if (faults.strike(Fault.DropAcks.class, AckHandler::isTheirs) == null) {
      arrival.session().outbox().acknowledged(body.readLongVector());
    }
  }

  private static boolean isTheirs(Fault.DropAcks drop) {
    return drop.direction() == Direction.TO_SERVER;
  }
}
