package dev.mtproto.internal.session;

import dev.mtproto.internal.service.MsgsStateInfo;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/**
 * What the server knows of messages that we asked about. What it lacks is sent again; so is what it
 * has answered, since the answer has not come: it recognises the message by its id, and answers it
 * once more.
 */
final class StatesAnswer implements AnswerTaker {
  /** The server has answered the message. */
  private static final int ANSWERED = 64;

  private final Inbound session;
  private final List<Long> messageIds;

  StatesAnswer(Inbound session, List<Long> messageIds) {
    this.session = session;
    this.messageIds = messageIds;
  }

  @Override
  public void succeed(byte[] body, Handover handover) {
    apply(session, messageIds, MsgsStateInfo.tlCodec().decode(body).info());
  }

  @Override
  public void fail(RuntimeException problem) {
    // The messages fail themselves.
  }

  /** Sends again what the states say is lacking or lost; the rest is known to have arrived. */
  static void apply(Inbound session, List<Long> messageIds, ByteString states) {
    List<Long> again = new ArrayList<>();
    List<Long> received = new ArrayList<>();
    for (int i = 0; i < Math.min(messageIds.size(), states.size()); i++) {
      byte state = states.getByte(i);
      boolean there = MessageState.of(state) == MessageState.RECEIVED;
      if (there) {
        received.add(messageIds.get(i));
      }
      if (!there || (state & ANSWERED) != 0) {
        again.add(messageIds.get(i));
      }
    }
    session.received(received);
    session.sendAgain(again);
  }
}
