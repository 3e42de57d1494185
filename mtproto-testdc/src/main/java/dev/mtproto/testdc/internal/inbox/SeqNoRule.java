package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.testdc.internal.session.SeenMessages;
import dev.mtproto.testdc.internal.session.ServerSession;

/**
 * Sequence numbers grow with the content-related messages, whose numbers are odd. Pings and the
 * like are sent either way by the clients there are.
 */
final class SeqNoRule implements MessageRule {
  private final ServiceHandlers handlers;

  SeqNoRule(ServiceHandlers handlers) {
    this.handlers = handlers;
  }

  @Override
  public int violation(ServerSession session, MessageView message) {
    boolean odd = SeqNos.isContentRelated(message.seqNo());
    if (odd && ServiceIds.isNeverContent(message.constructor())) {
      return BadMessage.SEQ_NO_NOT_EVEN;
    }
    if (!odd && isCall(message.constructor())) {
      return BadMessage.SEQ_NO_NOT_ODD;
    }
    SeenMessages seen = session.seen();
    if (seen.isTooLow(message.id(), message.seqNo())) {
      return BadMessage.SEQ_NO_TOO_LOW;
    }
    return seen.isTooHigh(message.id(), message.seqNo())
        ? BadMessage.SEQ_NO_TOO_HIGH
        : BadMessage.NONE;
  }

  private boolean isCall(int constructor) {
    return handlers.find(constructor) == null && !ServiceIds.isNeverContent(constructor);
  }
}
