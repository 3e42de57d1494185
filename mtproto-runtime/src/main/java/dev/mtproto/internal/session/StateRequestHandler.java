package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.tl.TlReader;
import java.util.List;
import okio.ByteString;

/**
 * The server asks which of its messages have come.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#request-for-message-status-information">
 *     Request for message status information</a>
 */
final class StateRequestHandler implements MessageHandler {
  private final Inbound session;

  StateRequestHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    List<Long> ids = ListedIds.of(MsgsStateReq.tlCodec().read(body).msgIds());
    ByteString states = ByteString.of(session.states(ids));
    session.notify(Outgoing.notice(new MsgsStateInfo(message.id(), states)));
  }
}
