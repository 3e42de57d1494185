package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgDetailedInfo;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.tl.TlReader;
import java.util.List;

/**
 * The server says that it has a message for us. What we have is acknowledged, what we lack asked
 * for.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message">
 *     Extended voluntary communication of status of one message</a>
 */
final class DetailedInfoHandler implements MessageHandler {
  private static final byte RECEIVED = 4;

  private final Inbound session;

  DetailedInfoHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    List<Long> answer = List.of(MsgDetailedInfo.tlCodec().read(body).answerMsgId());
    if (session.states(answer)[0] == RECEIVED) {
      session.acknowledge(answer.get(0));
    } else {
      session.notify(Outgoing.notice(new MsgResendReq(answer)));
    }
  }
}
