package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.tl.TlReader;

/**
 * The server asks for messages once more.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#explicit-request-to-re-send-messages">
 *     Explicit request to re-send messages</a>
 */
final class ResendRequestHandler implements MessageHandler {
  private final Inbound session;

  ResendRequestHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    session.sendAgain(MsgResendReq.tlCodec().read(body).msgIds());
  }
}
