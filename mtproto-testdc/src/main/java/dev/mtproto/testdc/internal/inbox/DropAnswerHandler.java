package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.service.DroppedAnswer;
import dev.mtproto.testdc.internal.calls.Answers;
import dev.mtproto.testdc.internal.session.Outbox;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.tl.TlReader;

/**
 * {@code rpc_drop_answer}, which is answered as a call is.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages#cancellation-of-an-rpc-query">
 *     Cancellation of an RPC query</a>
 */
final class DropAnswerHandler implements ServiceHandler {
  private final Answers answers;

  DropAnswerHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Arrival arrival, TlReader body) {
    ServerSession session = arrival.session();
    answers.drop();
    long requestId = arrival.message().id();
    DroppedAnswer outcome = drop(session, body.readLong());
    session.outbox().answer(requestId, answers.object(requestId, outcome));
  }

  private static DroppedAnswer drop(ServerSession session, long callId) {
    if (session.calls().drop(callId)) {
      return new DroppedAnswer.DroppedRunning();
    }
    Outbox.Dropped dropped = session.outbox().drop(callId);
    return dropped == null
        ? new DroppedAnswer.Unknown()
        : new DroppedAnswer.Dropped(dropped.messageId(), dropped.seqNo(), dropped.length());
  }
}
