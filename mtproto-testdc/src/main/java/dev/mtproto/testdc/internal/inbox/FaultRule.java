package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.session.ServerSession;

/** Nothing is wrong with a packet, and it is refused all the same. */
final class FaultRule implements MessageRule {
  private final FaultPlan faults;

  FaultRule(FaultPlan faults) {
    this.faults = faults;
  }

  @Override
  public int violation(ServerSession session, MessageView message) {
    Fault.BadMessage refusal = faults.strike(Fault.BadMessage.class);
    return refusal == null ? BadMessage.NONE : refusal.code();
  }
}
