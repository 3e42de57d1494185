package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.service.MsgsStateReq;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What is done with messages that the server refuses. Thread-safe. */
final class RefusedMessages {
  /** A message that is refused more often is given up. */
  static final int MAX_REFUSALS = 5;

  private final SessionState state;
  private final @Nullable Connection connection;

  /**
   * For what the server says over one connection.
   *
   * @param connection the connection; null if it does not matter
   */
  RefusedMessages(SessionState state, @Nullable Connection connection) {
    this.state = state;
    this.connection = connection;
  }

  /**
   * The server refused a message, or a container. What an earlier connection refused has been sent
   * again on the present one, which says itself what is wrong with it.
   *
   * @param answerId the id of the message that said so: it tells the server's time
   */
  void refused(long messageId, long answerId, Refusal refusal) {
    List<Outgoing> givenUp = new ArrayList<>();
    boolean clockCorrected = false;
    state.lock.lock();
    try {
      List<Outgoing> messages = state.outbox.sentAs(messageId);
      if (!messages.isEmpty() && state.isCurrent(connection)) {
        clockCorrected = correct(refusal, answerId);
        sendAgainOrGiveUp(messageId, messages, refusal, givenUp);
        state.work.signal();
      }
    } finally {
      state.lock.unlock();
    }
    if (clockCorrected) {
      state.listener.clockCorrected(state.clock.offset());
    }
    givenUp.forEach(message -> state.fail(message, refusal.exception(message.body.tlName())));
  }

  /** Whether the clock was wrong, and not set right before by what came with the same answer. */
  private boolean correct(Refusal refusal, long answerId) {
    boolean moved = false;
    if (refusal.correctsClock()) {
      moved = state.clock.set(MessageIds.instant(answerId));
      state.outbox.restartIds();
    }
    state.outbox.shiftSeqNos(refusal.seqNoShift());
    return moved;
  }

  private void sendAgainOrGiveUp(
      long refusedId, List<Outgoing> messages, Refusal refusal, List<Outgoing> givenUp) {
    List<Long> doubtful = new ArrayList<>();
    for (int i = messages.size() - 1; i >= 0; i--) {
      Outgoing message = messages.get(i);
      message.refusals++;
      switch (message.refusals <= MAX_REFUSALS
          ? refusal.remedy(message, refusedId)
          : Refusal.Remedy.NONE) {
        case SAME_ID -> state.outbox.sendAgain(message, false);
        case NEW_ID -> state.outbox.sendAgain(message, true);
        case ASK -> doubtful.add(message.id);
        case NONE -> givenUp.add(message);
      }
    }
    ask(doubtful, refusal);
  }

  /** Asks what became of messages before they are sent under new ids. For who holds the lock. */
  void ask(List<Long> doubtful, Refusal refusal) {
    for (int from = 0; from < doubtful.size(); from += MessageLimits.LISTED_IDS) {
      int to = Math.min(doubtful.size(), from + MessageLimits.LISTED_IDS);
      List<Long> asked = List.copyOf(doubtful.subList(from, to));
      state.outbox.add(
          new Outgoing(
              new MsgsStateReq(asked),
              Outgoing.Kind.NOTICE,
              new RefusedStates(this, asked, refusal),
              Outgoing.NEVER));
    }
  }

  /**
   * The server told what it knows of messages that it refused and may have got before. What never
   * came is sent under a new id; of what it does not remember nobody knows whether it was executed.
   */
  void resolve(List<Long> messageIds, ByteString states, Refusal refusal) {
    List<Outgoing> unknown = new ArrayList<>();
    state.lock.lock();
    try {
      for (int i = messageIds.size() - 1; i >= 0; i--) {
        Outgoing message = state.outbox.pending(messageIds.get(i));
        if (message != null) {
          switch (i < states.size() ? MessageState.of(states.getByte(i)) : MessageState.UNKNOWN) {
            case RECEIVED -> message.received = true;
            case NOT_RECEIVED -> state.outbox.sendAgain(message, true);
            case UNKNOWN -> unknown.add(message);
          }
        }
      }
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
    unknown.forEach(message -> state.fail(message, refusal.exception(message.body.tlName())));
  }
}
