package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.internal.session.KeyChannel;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlReader;

/** Handles one kind of service message. */
@FunctionalInterface
interface ServiceHandler {
  /**
   * Handles a message.
   *
   * @param arrival the message, and whose it is
   * @param body its body behind the constructor's id
   * @throws dev.mtproto.error.TlFormatException if the body is malformed: then the message is
   *     ignored
   */
  void handle(Arrival arrival, TlReader body);

  /**
   * A message that came.
   *
   * @param channel what it came over
   * @param session the session
   * @param message the message
   */
  record Arrival(KeyChannel channel, ServerSession session, MessageView message) {}
}
