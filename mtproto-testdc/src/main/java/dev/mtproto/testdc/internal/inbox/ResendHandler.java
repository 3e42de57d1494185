package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code msg_resend_req}: sends again what is still there, be it named by its own id or by that of
 * the call that it answers; of the rest it says what is known.
 */
final class ResendHandler implements ServiceHandler {
  @Override
  public void handle(Arrival arrival, TlReader body) {
    ServerSession session = arrival.session();
    List<Long> gone = new ArrayList<>();
    for (long id : body.readLongVector()) {
      if (!session.outbox().sendAgain(id) && !session.outbox().answerAgain(id)) {
        gone.add(id);
      }
    }
    if (!gone.isEmpty()) {
      session.outbox().say(StateRequestHandler.info(session, arrival.message().id(), gone));
    }
  }
}
