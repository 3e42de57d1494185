package dev.mtproto.internal.session;

import dev.mtproto.internal.service.MsgsStateInfo;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/** What the server knows of messages that we asked about: what it lacks is sent again. */
final class StatesAnswer implements Answer {
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

  /** Sends again what the states say is lacking; the rest is known to have arrived. */
  static void apply(Inbound session, List<Long> messageIds, ByteString states) {
    List<Long> lacking = new ArrayList<>();
    List<Long> received = new ArrayList<>();
    for (int i = 0; i < Math.min(messageIds.size(), states.size()); i++) {
      boolean there = MessageState.of(states.getByte(i)) == MessageState.RECEIVED;
      (there ? received : lacking).add(messageIds.get(i));
    }
    session.received(received);
    session.sendAgain(lacking);
  }
}
