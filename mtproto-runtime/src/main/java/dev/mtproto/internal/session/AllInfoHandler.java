package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.MsgsAllInfo;
import dev.mtproto.tl.TlReader;

/**
 * The server says unasked which messages have come.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#voluntary-communication-of-status-of-messages">
 *     Voluntary communication of status of messages</a>
 */
final class AllInfoHandler implements MessageHandler {
  private final Inbound session;

  AllInfoHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    MsgsAllInfo info = MsgsAllInfo.tlCodec().read(body);
    StatesAnswer.apply(session, ListedIds.of(info.msgIds()), info.info());
  }
}
