package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.message.InboundGuard;
import dev.mtproto.internal.message.InboundGuard.Verdict;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.SeqNos;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the reader and its handlers do with a session. Thread-safe. */
final class Inbound {
  /** How long acknowledgements wait for company. */
  static final Duration ACK_DELAY = Duration.ofSeconds(1);

  /** What a server asks for and does not read is not to fill the memory. */
  private static final int MOST_QUEUED = 1 << 16;

  private static final Logger LOG = LoggerFactory.getLogger(Inbound.class);

  private final SessionState state;
  private final @Nullable Connection connection;
  private final RefusedMessages refusedMessages;
  private final InboundGuard.TimeQuestion timeQuestion;

  /** For what the session itself asks, whatever its connection. */
  Inbound(SessionState state) {
    this.state = state;
    this.connection = null;
    this.refusedMessages = new RefusedMessages(state, null);
    this.timeQuestion = InboundGuard.TimeQuestion.NONE;
  }

  /** For a connection: what its server refuses counts as long as it is the session's. */
  Inbound(
      SessionState state, StateQuestions questions, Connection connection, SessionOptions options) {
    this.state = state;
    this.connection = connection;
    this.refusedMessages = new RefusedMessages(state, connection);
    this.timeQuestion = new ClockQuestion(state, questions, refusedMessages, connection, options);
  }

  /**
   * Looks at a packet before anything of it is used.
   *
   * @throws dev.mtproto.error.ProtocolViolationException if the connection is to be given up
   */
  Verdict inspectPacket(long sessionId, MessageView packet) {
    Verdict verdict;
    boolean clockMoved;
    state.lock.lock();
    try {
      verdict = state.guard.packet(sessionId, packet, timeQuestion);
      clockMoved = state.takeClockMoved();
    } finally {
      state.lock.unlock();
    }
    tellIf(clockMoved);
    return verdict;
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

  /** Sends a message that nobody answers, unless the server has not read very many others. */
  void notify(Outgoing notice) {
    state.lock.lock();
    try {
      if (state.outbox.queued() < MOST_QUEUED) {
        state.outbox.add(notice);
        state.work.signal();
      }
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
    @Nullable Outgoing message;
    boolean clockMoved;
    state.lock.lock();
    try {
      message = state.settle(requestId, answerId, introduces);
      if (message != null) {
        state.expectation.answered(1);
      }
      clockMoved = state.takeClockMoved();
    } finally {
      state.lock.unlock();
    }
    tellIf(clockMoved);
    if (message != null && message.answer != null) {
      Handover handover = state.handover();
      message.answer.succeed(body, handover);
      handover.end();
    }
  }

  /** Looks at messages with results, has them acknowledged, and hands the results over. */
  void answer(AnswerRun run) {
    @Nullable Outgoing[] settled = new Outgoing[run.size()];
    boolean needsTimer = false;
    boolean clockMoved;
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
      clockMoved = state.takeClockMoved();
    } finally {
      state.lock.unlock();
    }
    if (needsTimer) {
      state.environment.scheduler().schedule(this::acknowledgeNow, ACK_DELAY);
    }
    tellIf(clockMoved);
    handOver(run, settled);
  }

  private void tellIf(boolean clockMoved) {
    if (clockMoved) {
      state.listener.clockCorrected(state.clock.offset());
    }
  }

  private void handOver(AnswerRun run, @Nullable Outgoing[] settled) {
    Handover handover = state.handover();
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

  private static void handOver(AnswerTaker answer, byte[] body, Handover handover) {
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
    CallError error = CallError.of(body);
    if (error.isUnbound() && keptForAnotherKey(requestId)) {
      return;
    }
    if (!error.isVainWait() || !waitsAgain(requestId)) {
      answer(requestId, answerId, body, false);
    }
  }

  /**
   * The key that the call came under is temporary, and not bound: the call was not executed, and
   * will be under another key. If it was sent before it may have been executed then: it keeps the
   * id that the server would know it by.
   *
   * <p>What an earlier connection's server says concerns an earlier key, perhaps: the call has been
   * sent again since, and the present key is not refused by it.
   *
   * @throws ConnectionException if it is kept, and the connection's key is to be replaced
   */
  private boolean keptForAnotherKey(long requestId) {
    state.lock.lock();
    try {
      if (!state.hasTemporaryKey) {
        return false;
      }
      if (!state.isCurrent(connection)) {
        return true;
      }
      Outgoing message = state.outbox.pending(requestId);
      if (message != null) {
        state.outbox.sendAgain(message, !message.sentBefore);
      }
      state.paused = true;
      state.keyRefused = true;
      throw new ConnectionException("the temporary key is not bound any more");
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

  /** The server has these messages. */
  void received(List<Long> messageIds) {
    List<AnswerTaker> receipts = new ArrayList<>();
    state.lock.lock();
    try {
      for (long messageId : messageIds) {
        Outgoing message = state.outbox.pending(messageId);
        if (message != null) {
          message.received = true;
          if (message.answer != null && message.wantsReceipt) {
            receipts.add(message.answer);
          }
        }
      }
    } finally {
      state.lock.unlock();
    }
    receipts.forEach(AnswerTaker::received);
  }

  /**
   * Sends messages again that the server does not have, under the same ids.
   *
   * @return whether all of them are still there
   */
  boolean sendAgain(List<Long> messageIds) {
    if (messageIds.isEmpty()) {
      return true;
    }
    Set<Long> missing = new HashSet<>(messageIds);
    state.lock.lock();
    try {
      List<Outgoing> messages = state.outbox.sentAs(missing);
      for (Outgoing message : reversed(messages)) {
        missing.remove(message.id);
        missing.remove(message.containerId);
        state.outbox.sendAgain(message, false);
      }
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
    return missing.isEmpty();
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

  /** What is done with messages that the server refuses. */
  RefusedMessages refusedMessages() {
    return refusedMessages;
  }

  /** The server told the salt that is valid now, for the key of the connection. */
  void setSalt(long salt) {
    boolean changed;
    state.lock.lock();
    try {
      changed = state.isCurrent(connection) && state.salts.set(salt);
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
      if (state.isCurrent(connection)) {
        state.salts.setFuture(future);
      }
    } finally {
      state.lock.unlock();
    }
  }

  /** The server began the session anew, with this message of ours. */
  void created(long firstMessageId) {
    state.lock.lock();
    try {
      state.introduced = false;
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
