package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.tl.TlReader;

/**
 * The server has begun the session, perhaps since it forgot the one before.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages#new-session-creation-notification">
 *     New session creation notification</a>
 */
final class NewSessionHandler implements MessageHandler {
  private final Inbound session;

  NewSessionHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    NewSession created = NewSession.tlCodec().read(body);
    session.setSalt(created.serverSalt());
    session.created(created.firstMsgId());
  }
}
