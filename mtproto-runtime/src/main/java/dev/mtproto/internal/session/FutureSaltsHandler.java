package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.FutureSalts;
import dev.mtproto.tl.TlReader;

/**
 * The salts of the time to come.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts">
 *     Request for several future salts</a>
 */
final class FutureSaltsHandler implements MessageHandler {
  private final Inbound session;

  FutureSaltsHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    FutureSalts salts = FutureSalts.tlCodec().read(body);
    session.setFutureSalts(
        salts.salts().stream()
            .limit(Salts.MOST)
            .map(salt -> new Salts.Future(salt.validSince(), salt.validUntil(), salt.salt()))
            .toList());
    session.answer(salts.reqMsgId(), message.id(), message.copy(0), false);
  }
}
