package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.internal.session.ServerSession;

/** A client's message ids are multiples of 4. */
final class ClientIdRule implements MessageRule {
  @Override
  public int violation(ServerSession session, MessageView message) {
    return MessageIds.isFrom(Sender.CLIENT, message.id())
        ? BadMessage.NONE
        : BadMessage.ID_NOT_A_CLIENTS;
  }
}
