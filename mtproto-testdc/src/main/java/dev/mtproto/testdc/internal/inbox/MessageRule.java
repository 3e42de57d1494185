package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.internal.session.ServerSession;

/** One thing that must be right with a message. */
@FunctionalInterface
interface MessageRule {
  /** What is wrong: a code of {@link BadMessage}, or NONE. */
  int violation(ServerSession session, MessageView message);
}
