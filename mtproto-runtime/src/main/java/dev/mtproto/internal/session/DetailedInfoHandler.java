package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgDetailedInfo;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.tl.TlReader;
import java.util.List;

/**
 * The server says that it has a message for us. What we have is acknowledged, and so is the answer
 * to a call that nobody waits for any more; what we lack is asked for.
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
    MsgDetailedInfo info = MsgDetailedInfo.tlCodec().read(body);
    List<Long> answer = List.of(info.answerMsgId());
    if (isUnwanted(info) || session.states(answer)[0] == RECEIVED) {
      session.acknowledge(answer.get(0));
    } else {
      session.notify(Outgoing.notice(new MsgResendReq(answer)));
    }
  }

  private boolean isUnwanted(MsgDetailedInfo info) {
    return info instanceof MsgDetailedInfo.Regular answer && !session.isPending(answer.msgId());
  }
}
