package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.internal.session.ServerSession;
import java.time.Instant;
import java.time.InstantSource;

/** A packet's id says about the time that it is. */
final class TimeRule implements MessageRule {
  private final InstantSource clock;

  TimeRule(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public int violation(ServerSession session, MessageView message) {
    Instant now = clock.instant();
    Instant sent = MessageIds.instant(message.id());
    if (sent.isBefore(now.minus(MessageLimits.BEHIND))) {
      return BadMessage.ID_TOO_LOW;
    }
    return sent.isAfter(now.plus(MessageLimits.AHEAD)) ? BadMessage.ID_TOO_HIGH : BadMessage.NONE;
  }
}
