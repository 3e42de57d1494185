package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.tl.TlReader;

/**
 * The server says which of the messages that we asked about have come.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages">
 *     Informational message regarding status of messages</a>
 */
final class StateInfoHandler implements MessageHandler {
  private final Inbound session;

  StateInfoHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    MsgsStateInfo info = MsgsStateInfo.tlCodec().read(body);
    session.answer(info.reqMsgId(), message.id(), message.copy(0), false);
  }
}
