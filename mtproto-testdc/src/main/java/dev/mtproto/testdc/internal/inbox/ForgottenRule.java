package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.internal.session.ServerSession;

/** It must be known whether a message came before. */
final class ForgottenRule implements MessageRule {
  @Override
  public int violation(ServerSession session, MessageView message) {
    return session.seen().isForgotten(message.id()) ? BadMessage.TOO_OLD : BadMessage.NONE;
  }
}
