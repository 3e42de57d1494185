package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.tl.TlReader;

/**
 * The answer to a ping.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages#ping-messages-pingpong">Ping
 *     messages</a>
 */
final class PongHandler implements MessageHandler {
  private final Inbound session;

  PongHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    Pong pong = Pong.tlCodec().read(body);
    session.answer(pong.msgId(), message.id(), message.copy(0), false);
  }
}
