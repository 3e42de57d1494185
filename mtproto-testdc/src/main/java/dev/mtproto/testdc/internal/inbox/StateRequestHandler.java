package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.testdc.internal.session.SeenMessages;
import dev.mtproto.testdc.internal.session.SeenMessages.Fate;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlReader;
import java.util.List;
import okio.ByteString;

/**
 * {@code msgs_state_req}: what is known of the client's messages, a byte each.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages">
 *     Status of messages</a>
 */
final class StateRequestHandler implements ServiceHandler {
  private static final int NOTHING_KNOWN = 1;
  private static final int NOT_RECEIVED = 2;
  private static final int NOT_RECEIVED_YET = 3;
  private static final int RECEIVED = 4;
  private static final int NEEDS_NO_ACK = 16;
  private static final int BEING_PROCESSED = 32;
  private static final int ANSWERED = 64;

  @Override
  public void handle(Arrival arrival, TlReader body) {
    ServerSession session = arrival.session();
    session.outbox().say(info(session, arrival.message().id(), body.readLongVector()));
  }

  /** What is known of these messages, in answer to that request. */
  static MsgsStateInfo info(ServerSession session, long requestId, List<Long> ids) {
    byte[] states = new byte[ids.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = (byte) state(session.seen(), ids.get(i));
    }
    return new MsgsStateInfo(requestId, ByteString.of(states));
  }

  private static int state(SeenMessages seen, long id) {
    Fate fate = seen.fate(id);
    return switch (fate) {
      case UNKNOWN -> {
        if (seen.isForgotten(id)) {
          yield NOTHING_KNOWN;
        }
        yield seen.isAhead(id) ? NOT_RECEIVED_YET : NOT_RECEIVED;
      }
      case RECEIVED, CONTAINER -> RECEIVED | NEEDS_NO_ACK;
      case RUNNING -> RECEIVED | BEING_PROCESSED;
      case SUCCEEDED, FAILED -> RECEIVED | ANSWERED;
    };
  }
}
