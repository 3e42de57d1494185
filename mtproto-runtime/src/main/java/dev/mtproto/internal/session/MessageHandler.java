package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.tl.TlReader;

/**
 * Handles one kind of service message. Called by the reader thread: it never waits, and runs no
 * user's code. Malformed bytes are a {@link dev.mtproto.error.TlFormatException}, which costs this
 * message only.
 */
@FunctionalInterface
interface MessageHandler {
  /**
   * Handles a message.
   *
   * @param message the message, valid only during the call
   * @param body reads its body, from the constructor's id on
   */
  void handle(MessageView message, TlReader body);
}
