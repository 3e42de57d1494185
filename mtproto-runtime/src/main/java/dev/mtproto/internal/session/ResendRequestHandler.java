package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.tl.TlReader;
import java.util.List;
import okio.ByteString;

/**
 * The server asks for messages once more. If some are forgotten, it is told what is known of them.
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
    List<Long> wanted = ListedIds.of(MsgResendReq.tlCodec().read(body).msgIds());
    if (!session.sendAgain(wanted)) {
      ByteString states = ByteString.of(session.states(wanted));
      session.notify(Outgoing.notice(new MsgsStateInfo(message.id(), states)));
    }
  }
}
