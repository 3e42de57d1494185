package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.message.InboundGuard.Verdict;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.internal.service.RpcError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the reader and its handlers do with a session. Thread-safe. */
final class Inbound {
  /** How long acknowledgements wait for company. */
  static final Duration ACK_DELAY = Duration.ofSeconds(1);

  /** A message that is refused more often is given up. */
  static final int MAX_REFUSALS = 5;

  /** An error of temporary keys that are not bound, or no longer. */
  private static final String UNBOUND = "AUTH_KEY_PERM_EMPTY";

  private static final Logger LOG = LoggerFactory.getLogger(Inbound.class);

  private final SessionState state;

  Inbound(SessionState state) {
    this.state = state;
  }

  /**
   * Looks at a packet before anything of it is used.
   *
   * @throws dev.mtproto.error.ProtocolViolationException if the connection is to be given up
   */
  Verdict inspectPacket(long sessionId, long messageId) {
    state.lock.lock();
    try {
      return state.guard.packet(sessionId, messageId);
    } finally {
      state.lock.unlock();
    }
  }

  /** Looks at an item of a container. */
  Verdict inspectItem(long messageId) {
    state.lock.lock();
    try {
      return state.guard.item(messageId);
    } finally {
      state.lock.unlock();
    }
  }

  /** Has a message acknowledged, soon. */
  void acknowledge(long messageId) {
    boolean needsTimer;
    state.lock.lock();
    try {
      needsTimer = state.acks.add(messageId);
      if (state.acks.areDue()) {
        state.work.signal();
      }
    } finally {
      state.lock.unlock();
    }
    if (needsTimer) {
      state.environment.scheduler().schedule(this::acknowledgeNow, ACK_DELAY);
    }
  }

  private void acknowledgeNow() {
    state.lock.lock();
    try {
      state.acks.timeIsUp();
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
  }

  /** Sends a message that nobody answers. */
  void notify(Outgoing notice) {
    state.lock.lock();
    try {
      state.outbox.add(notice);
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
  }

  /** Hands over what the server pushed: an object, boxed. */
  void push(byte[] body) {
    state.listener.pushed(body);
  }

  /**
   * Hands an answer over. The first on a connection also shows that the server takes our time, and
   * what its own is.
   *
   * @param answerId the id of the message that the answer came in
   * @param introduces whether the answer shows that the connection's introduction was understood
   */
  void answer(long requestId, long answerId, byte[] body, boolean introduces) {
    Outgoing message;
    state.lock.lock();
    try {
      message = state.settle(requestId, answerId, introduces);
      if (message != null) {
        state.expectation.answered(1);
      }
    } finally {
      state.lock.unlock();
    }
    if (message != null && message.answer != null) {
      Handover handover = new Handover(state.environment.executor());
      message.answer.succeed(body, handover);
      handover.end();
    }
  }

  /** Looks at messages with results, has them acknowledged, and hands the results over. */
  void answer(AnswerRun run) {
    @Nullable Outgoing[] settled = new Outgoing[run.size()];
    boolean needsTimer = false;
    int answered = 0;
    state.lock.lock();
    try {
      for (int i = 0; i < run.size(); i++) {
        Verdict verdict = state.guard.item(run.messageId(i));
        if (verdict == Verdict.NEW) {
          settled[i] = state.settle(run.callId(i), run.messageId(i), true);
          answered += settled[i] == null ? 0 : 1;
        }
        if (verdict != Verdict.DROP && SeqNos.isContentRelated(run.seqNo(i))) {
          needsTimer |= state.acks.add(run.messageId(i));
        }
      }
      if (answered > 0) {
        state.expectation.answered(answered);
      }
      if (state.acks.areDue()) {
        state.work.signal();
      }
    } finally {
      state.lock.unlock();
    }
    if (needsTimer) {
      state.environment.scheduler().schedule(this::acknowledgeNow, ACK_DELAY);
    }
    handOver(run, settled);
  }

  private void handOver(AnswerRun run, @Nullable Outgoing[] settled) {
    Handover handover = new Handover(state.environment.executor());
    try {
      for (int i = 0; i < settled.length; i++) {
        Outgoing message = settled[i];
        if (message != null && message.answer != null) {
          handOver(message.answer, run.copy(i), handover);
        }
      }
    } finally {
      handover.end();
    }
  }

  private static void handOver(Answer answer, byte[] body, Handover handover) {
    try {
      answer.succeed(body, handover);
    } catch (TlFormatException malformed) {
      LOG.warn("dropped an answer: {}", malformed.getMessage());
    }
  }

  /**
   * Hands over that a call failed, unless the server only says that it has not executed the call
   * since it waited in vain for the one before.
   */
  void fail(long requestId, long answerId, byte[] body) {
    String text = RpcError.tlCodec().decode(body).errorMessage();
    if (text.equals(UNBOUND) && keptForAnotherKey(requestId)) {
      throw new ConnectionException("the temporary key is not bound any more");
    }
    if (!isVainWait(text) || !waitsAgain(requestId)) {
      answer(requestId, answerId, body, false);
    }
  }

  /**
   * The key that the call came under is temporary, and not bound: the call was not executed, and
   * will be under another key.
   */
  private boolean keptForAnotherKey(long requestId) {
    state.lock.lock();
    try {
      if (!state.hasTemporaryKey) {
        return false;
      }
      Outgoing message = state.outbox.pending(requestId);
      if (message != null) {
        state.outbox.sendAgain(message, true);
      }
      state.paused = true;
      state.keyRefused = true;
      return true;
    } finally {
      state.lock.unlock();
    }
  }

  private boolean waitsAgain(long requestId) {
    state.lock.lock();
    try {
      Outgoing message = state.outbox.pending(requestId);
      if (message == null || message.sequence == null) {
        return false;
      }
      state.outbox.waitAgain(message);
      state.work.signal();
      return true;
    } finally {
      state.lock.unlock();
    }
  }

  private static boolean isVainWait(String text) {
    return text.equals("MSG_WAIT_FAILED") || text.equals("MSG_WAIT_TIMEOUT");
  }

  /** The server has these messages. */
  void received(List<Long> messageIds) {
    state.lock.lock();
    try {
      for (long messageId : messageIds) {
        Outgoing message = state.outbox.pending(messageId);
        if (message != null) {
          message.received = true;
        }
      }
    } finally {
      state.lock.unlock();
    }
  }

  /**
   * Sends messages again that the server does not have, under the same ids.
   *
   * @return whether all of them are still there
   */
  boolean sendAgain(List<Long> messageIds) {
    boolean all = true;
    state.lock.lock();
    try {
      for (long messageId : reversed(messageIds)) {
        List<Outgoing> messages = state.outbox.sentAs(messageId);
        all &= !messages.isEmpty();
        for (Outgoing message : reversed(messages)) {
          state.outbox.sendAgain(message, false);
        }
      }
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
    return all;
  }

  /** Whether a message of ours still awaits its answer. */
  boolean isPending(long messageId) {
    state.lock.lock();
    try {
      return state.outbox.pending(messageId) != null;
    } finally {
      state.lock.unlock();
    }
  }

  /**
   * The server refused a message, or a container.
   *
   * @param answerId the id of the message that said so: it tells the server's time
   */
  void refused(long messageId, long answerId, Refusal refusal) {
    List<Outgoing> givenUp = new ArrayList<>();
    boolean clockCorrected = false;
    state.lock.lock();
    try {
      List<Outgoing> messages = state.outbox.sentAs(messageId);
      if (!messages.isEmpty()) {
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

  private boolean correct(Refusal refusal, long answerId) {
    if (refusal.correctsClock()) {
      state.clock.set(MessageIds.instant(answerId));
      state.outbox.restartIds();
    }
    state.outbox.shiftSeqNos(refusal.seqNoShift());
    return refusal.correctsClock();
  }

  private void sendAgainOrGiveUp(
      long refusedId, List<Outgoing> messages, Refusal refusal, List<Outgoing> givenUp) {
    List<Long> doubtful = new ArrayList<>();
    for (Outgoing message : reversed(messages)) {
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
    if (!doubtful.isEmpty()) {
      state.outbox.add(
          new Outgoing(
              new MsgsStateReq(doubtful),
              Outgoing.Kind.NOTICE,
              new RefusedStates(this, doubtful, refusal),
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

  /** The server told the salt that is valid now. */
  void setSalt(long salt) {
    boolean changed;
    state.lock.lock();
    try {
      changed = state.salts.set(salt);
    } finally {
      state.lock.unlock();
    }
    if (changed) {
      state.listener.saltChanged(salt);
    }
  }

  /** The server told the salts to come. */
  void setFutureSalts(List<Salts.Future> future) {
    state.lock.lock();
    try {
      state.salts.setFuture(future);
    } finally {
      state.lock.unlock();
    }
  }

  /** The server began the session anew, with this message of ours. */
  void created(long firstMessageId) {
    state.lock.lock();
    try {
      state.outbox.forgotten(firstMessageId);
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
    state.listener.sessionCreated();
  }

  /** What we know of the server's messages: a byte each. */
  byte[] states(List<Long> messageIds) {
    byte[] states = new byte[messageIds.size()];
    state.lock.lock();
    try {
      for (int i = 0; i < states.length; i++) {
        states[i] = state.guard.state(messageIds.get(i));
      }
    } finally {
      state.lock.unlock();
    }
    return states;
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
