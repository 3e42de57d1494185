package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.tl.TlReader;

/**
 * The server has received messages.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt">
 *     Acknowledgment of receipt</a>
 */
final class AckHandler implements MessageHandler {
  private final Inbound session;

  AckHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    session.received(ListedIds.of(MsgsAck.tlCodec().read(body).msgIds()));
  }
}
