package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.tl.TlReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server has refused a message: for its salt, its id, its sequence number.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message">
 *     Notice of ignored error message</a>
 */
final class RefusalHandler implements MessageHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);

  private final Inbound session;

  RefusalHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    BadMsgNotification notification = BadMsgNotification.tlCodec().read(body);
    Refusal refusal = Refusal.of(notification.errorCode());
    LOG.debug("message {} was refused: {}", notification.badMsgId(), refusal);
    if (notification instanceof BadMsgNotification.ServerSalt salt) {
      session.setSalt(salt.newServerSalt());
    }
    session.refusedMessages().refused(notification.badMsgId(), message.id(), refusal);
  }
}
