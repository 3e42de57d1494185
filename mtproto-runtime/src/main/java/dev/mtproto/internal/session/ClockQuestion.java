package dev.mtproto.internal.session;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.InboundGuard;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.tl.TlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server for its time on one connection, by a ping, when a packet is untimely. Of what is
 * untimely only the answer to that ping is taken, or the refusal of it: both name an id that was
 * made just before, so that nobody can have recorded them. The clock follows it, and what may have
 * been dropped meanwhile is asked for. Guarded by the session's lock.
 */
final class ClockQuestion implements InboundGuard.TimeQuestion {
  private final SessionState state;
  private final StateQuestions questions;
  private final RefusedMessages refused;
  private final Connection connection;
  private final SessionOptions options;
  private @Nullable Outgoing ping;
  private long pingId;

  /** Nothing is asked yet. */
  ClockQuestion(
      SessionState state,
      StateQuestions questions,
      RefusedMessages refused,
      Connection connection,
      SessionOptions options) {
    this.state = state;
    this.questions = questions;
    this.refused = refused;
    this.connection = connection;
    this.options = options;
  }

  @Override
  public void ask() {
    if (state.connection == connection) {
      PingDelayDisconnect body = state.newPing(options.deadPeerAfter());
      pingId = body.pingId();
      ping = new Outgoing(body, Outgoing.Kind.SERVICE_CALL, null, Outgoing.NEVER);
      state.outbox.add(ping);
      state.work.signal();
    }
  }

  @Override
  public boolean isAnsweredBy(MessageView packet) {
    Outgoing asked = ping;
    if (asked == null || asked.id == 0 || state.connection != connection) {
      return false;
    }
    if (!(packet.constructor() == ContainerReader.ID
        ? hasAnswer(packet, asked)
        : isAnswer(packet, asked))) {
      return false;
    }
    ping = null;
    state.followTime(packet.id());
    state.outbox.restartIds();
    askForLost();
    return true;
  }

  private boolean hasAnswer(MessageView packet, Outgoing asked) {
    ContainerReader items = new ContainerReader(Sender.SERVER, options.limits().containerItems());
    items.begin(packet);
    boolean found = false;
    while (items.hasNext()) {
      found |= isAnswer(items.next(), asked);
    }
    return found;
  }

  private boolean isAnswer(MessageView message, Outgoing asked) {
    TlReader body = new TlReader(message.array(), message.offset(), message.length());
    try {
      return switch (message.constructor()) {
        case Pong.ID -> isPong(Pong.tlCodec().read(body), asked);
        case BadMsgNotification.Regular.ID, BadMsgNotification.ServerSalt.ID ->
            isRefusal(BadMsgNotification.tlCodec().read(body), asked);
        default -> false;
      };
    } catch (TlFormatException malformed) {
      return false;
    }
  }

  private boolean isPong(Pong pong, Outgoing asked) {
    return pong.msgId() == asked.id && pong.pingId() == pingId;
  }

  private static boolean isRefusal(BadMsgNotification refusal, Outgoing asked) {
    return refusal.badMsgId() == asked.id || refusal.badMsgId() == asked.containerId;
  }

  /** What has an id that is too high for the server's clock was refused, and that dropped. */
  private void askForLost() {
    long highest = MessageIds.at(state.clock.instant().plus(MessageLimits.AHEAD));
    List<Long> lost = new ArrayList<>();
    List<Long> tooHigh = new ArrayList<>();
    for (long id : state.outbox.awaitedSince(Outgoing.NEVER)) {
      (id <= highest ? lost : tooHigh).add(id);
    }
    refused.ask(tooHigh, Refusal.ID_TOO_HIGH);
    questions.ask(lost);
    state.work.signal();
  }
}
