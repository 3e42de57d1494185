package dev.mtproto.internal.session;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.message.InboundGuard;
import dev.mtproto.internal.message.InboundGuard.Verdict;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.MsgsStateReq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The state of one session. It outlives connections: what is pending when one breaks is sent again
 * on the next, under the same ids. Thread-safe.
 *
 * <p>Lock rules:
 *
 * <ul>
 *   <li>{@link #lock} guards every field below it and all that hangs on them: the outbox with its
 *       messages, the acknowledgements, the salts, the guard.
 *   <li>It is held for short times only: never while encoding, sealing, reading or writing, and
 *       never while an {@link Answer}, the {@link SessionListener} or the executor is called.
 *   <li>The writer is the only one that waits, on {@link #work}.
 *   <li>No other lock is taken while it is held.
 * </ul>
 *
 * @see <a href="https://core.telegram.org/mtproto/description#session">Session</a>
 */
public final class Session {
  /** How long acknowledgements wait for company. */
  static final Duration ACK_DELAY = Duration.ofSeconds(1);

  /** A message that is refused more often is given up. */
  static final int MAX_REFUSALS = 5;

  private final Environment environment;
  private final AuthKey authKey;
  private final ServerClock clock;
  private final SessionListener listener;
  private final long id;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Outbox outbox;
  private final Acks acks = new Acks();
  private final Salts salts;
  private final InboundGuard guard;
  private @Nullable Connection connection;
  private @Nullable RuntimeException closed;
  private boolean introduced;
  private long nextSweep = Outgoing.NEVER;

  /** A new session of a key. */
  public Session(
      Environment environment,
      AuthKey authKey,
      long salt,
      ServerClock clock,
      SessionListener listener) {
    this.environment = environment;
    this.authKey = authKey;
    this.clock = clock;
    this.listener = listener;
    this.id = environment.random().nextLong();
    this.outbox = new Outbox(clock);
    this.salts = new Salts(salt);
    this.guard = new InboundGuard(id, clock);
  }

  /** The session's id. */
  public long id() {
    return id;
  }

  /** The key that its messages are encrypted with. */
  public AuthKey authKey() {
    return authKey;
  }

  /** The server's time. */
  public ServerClock clock() {
    return clock;
  }

  Environment environment() {
    return environment;
  }

  SessionListener listener() {
    return listener;
  }

  /** How many messages await their answers. */
  public int pendingCount() {
    lock.lock();
    try {
      return outbox.size();
    } finally {
      lock.unlock();
    }
  }

  // ---- what callers do ----

  /**
   * Sends a message as soon as there is a connection.
   *
   * @throws ClientClosedException if the session is closed
   */
  void send(Outgoing message) {
    Duration sweepAfter;
    lock.lock();
    try {
      if (closed != null) {
        throw new ClientClosedException("the client is closed", closed);
      }
      outbox.add(message);
      signal();
      sweepAfter = sweepAfter(message.deadline);
    } finally {
      lock.unlock();
    }
    if (!sweepAfter.isNegative()) {
      environment.scheduler().schedule(this::sweep, sweepAfter);
    }
  }

  /** Forgets a message; true if an answer may still come from the server. */
  boolean forget(Outgoing message) {
    lock.lock();
    try {
      return outbox.settle(message) && message.id != 0 && closed == null;
    } finally {
      lock.unlock();
    }
  }

  /** Gives a message up. */
  void fail(Outgoing message, RuntimeException problem) {
    boolean settled;
    lock.lock();
    try {
      settled = outbox.settle(message);
    } finally {
      lock.unlock();
    }
    if (settled && message.answer != null) {
      message.answer.fail(problem);
    }
  }

  /** Ends the session: everything pending fails, nothing more is sent. */
  public void close(RuntimeException reason) {
    List<Outgoing> pending;
    Connection last;
    lock.lock();
    try {
      if (closed != null) {
        return;
      }
      closed = reason;
      last = connection;
      pending = outbox.all();
    } finally {
      lock.unlock();
    }
    if (last != null) {
      last.close(reason);
    }
    for (Outgoing message : pending) {
      String text = "the client was closed before it had an answer for method ";
      fail(message, new ClientClosedException(text + message.body.tlName(), reason));
    }
  }

  // ---- deadlines ----

  /** When a sweep is to be scheduled for this deadline; negative if one comes early enough. */
  private Duration sweepAfter(long deadline) {
    if (deadline == Outgoing.NEVER || (nextSweep != Outgoing.NEVER && deadline - nextSweep >= 0)) {
      return Duration.ofNanos(-1);
    }
    nextSweep = deadline;
    return Duration.ofNanos(Math.max(0, deadline - environment.nanoTime().getAsLong()));
  }

  /** Gives up what is due, and comes again for what is due next. */
  private void sweep() {
    List<Outgoing> late = new ArrayList<>();
    Duration again;
    lock.lock();
    try {
      long now = environment.nanoTime().getAsLong();
      long next = Outgoing.NEVER;
      for (Outgoing message : outbox.all()) {
        if (message.deadline == Outgoing.NEVER) {
          continue;
        }
        if (message.deadline - now <= 0) {
          late.add(message);
        } else if (next == Outgoing.NEVER || message.deadline - next < 0) {
          next = message.deadline;
        }
      }
      nextSweep = Outgoing.NEVER;
      again = sweepAfter(next);
    } finally {
      lock.unlock();
    }
    if (!again.isNegative()) {
      environment.scheduler().schedule(this::sweep, again);
    }
    late.forEach(this::giveUp);
  }

  private void giveUp(Outgoing message) {
    if (message.answer instanceof TimedAnswer timed) {
      fail(message, new CallTimeoutException(message.body.tlName(), timed.timeout()));
    }
  }

  // ---- what a connection does ----

  /** A connection begins. */
  void attach(Connection newConnection) {
    lock.lock();
    try {
      if (closed != null) {
        throw new ClientClosedException("the client is closed", closed);
      }
      connection = newConnection;
      introduced = false;
      clock.doubt();
      guard.connected();
      List<Long> received = outbox.reconnect();
      if (!received.isEmpty()) {
        askForStates(received);
      }
      signal();
    } finally {
      lock.unlock();
    }
  }

  /** A connection ends. */
  void detach(Connection oldConnection) {
    lock.lock();
    try {
      if (connection == oldConnection) {
        connection = null;
      }
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  // ---- what the writer does ----

  /** Takes what is to be sent, if there is anything, and the connection is the session's still. */
  boolean poll(Batch batch, Connection writersConnection) {
    lock.lock();
    try {
      return connection == writersConnection && fill(batch);
    } finally {
      lock.unlock();
    }
  }

  /** Waits for something to send; false if the connection is not the session's any more. */
  boolean await(Batch batch, Connection writersConnection) throws InterruptedException {
    lock.lock();
    try {
      while (connection == writersConnection) {
        if (fill(batch)) {
          return true;
        }
        work.await();
      }
      return false;
    } finally {
      lock.unlock();
    }
  }

  private boolean fill(Batch batch) {
    batch.clear();
    if (outbox.isEmpty() && !acks.areDue()) {
      return false;
    }
    if (!acks.isEmpty()) {
      outbox.add(Outgoing.notice(new MsgsAck(acks.take())));
    }
    outbox.take(batch);
    batch.salt = salts.at(clock.instant().getEpochSecond());
    batch.introduce = !introduced;
    return !batch.isEmpty();
  }

  /** Takes messages back that did not fit into the packet. */
  void putBack(List<Outgoing> messages) {
    lock.lock();
    try {
      outbox.putBack(messages);
    } finally {
      lock.unlock();
    }
  }

  /** Wakes the writer, if it waits; costs next to nothing if it does not. */
  private void signal() {
    work.signal();
  }

  // ---- what the reader and its handlers do ----

  /** Looks at a packet before anything of it is used. */
  Verdict inspectPacket(long packetSessionId, long messageId) {
    lock.lock();
    try {
      return guard.packet(packetSessionId, messageId);
    } finally {
      lock.unlock();
    }
  }

  /** Looks at an item of a container. */
  Verdict inspectItem(long messageId) {
    lock.lock();
    try {
      return guard.item(messageId);
    } finally {
      lock.unlock();
    }
  }

  /** Has a message acknowledged, soon. */
  void acknowledge(long messageId) {
    boolean first;
    lock.lock();
    try {
      first = acks.add(messageId);
      if (acks.areDue()) {
        signal();
      }
    } finally {
      lock.unlock();
    }
    if (first) {
      environment.scheduler().schedule(this::acknowledgeNow, ACK_DELAY);
    }
  }

  private void acknowledgeNow() {
    lock.lock();
    try {
      acks.setDue();
      signal();
    } finally {
      lock.unlock();
    }
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
    lock.lock();
    try {
      message = outbox.pending(requestId);
      if (message == null || !outbox.settle(message)) {
        return;
      }
      if (!clock.isKnown() && !message.sentBefore) {
        clock.set(MessageIds.instant(answerId));
      }
      introduced |= introduces && message.kind == Outgoing.Kind.CALL;
    } finally {
      lock.unlock();
    }
    if (message.answer != null) {
      message.answer.succeed(body);
    }
  }

  /** The server has these messages. */
  void received(List<Long> messageIds) {
    lock.lock();
    try {
      for (long messageId : messageIds) {
        outbox.sentAs(messageId).forEach(message -> message.received = true);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Sends messages again that the server does not have, under the same ids. */
  void sendAgain(List<Long> messageIds) {
    lock.lock();
    try {
      for (int i = messageIds.size() - 1; i >= 0; i--) {
        for (Outgoing message : reversed(outbox.sentAs(messageIds.get(i)))) {
          outbox.sendAgain(message, false);
        }
      }
      signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * The server refused a message, or a container.
   *
   * @param answerId the id of the message that said so: it tells the server's time
   */
  void refused(long messageId, long answerId, Refusal refusal) {
    List<Outgoing> givenUp = new ArrayList<>();
    boolean corrected = false;
    lock.lock();
    try {
      List<Outgoing> messages = outbox.sentAs(messageId);
      if (refusal.correctsClock() && !messages.isEmpty()) {
        clock.set(MessageIds.instant(answerId));
        outbox.restartIds();
        corrected = true;
      }
      if (!messages.isEmpty()) {
        outbox.shiftSeqNos(refusal.seqNoShift());
      }
      for (Outgoing message : reversed(messages)) {
        message.refusals++;
        if (refusal.maySendAgain(message) && message.refusals <= MAX_REFUSALS) {
          outbox.sendAgain(message, refusal.needsNewId());
        } else {
          givenUp.add(message);
        }
      }
      signal();
    } finally {
      lock.unlock();
    }
    if (corrected) {
      listener.clockCorrected(clock.offset());
    }
    givenUp.forEach(message -> fail(message, refusal.exception(message.body.tlName())));
  }

  /** The server told the salt that is valid now. */
  void setSalt(long salt) {
    boolean changed;
    lock.lock();
    try {
      changed = salts.set(salt);
    } finally {
      lock.unlock();
    }
    if (changed) {
      listener.saltChanged(salt);
    }
  }

  /** The server told the salts to come. */
  void setFutureSalts(List<Salts.Future> future) {
    lock.lock();
    try {
      salts.setFuture(future);
    } finally {
      lock.unlock();
    }
  }

  /** The server began the session anew, with this message of ours. */
  void created(long firstMessageId) {
    lock.lock();
    try {
      outbox.forgotten(firstMessageId);
      signal();
    } finally {
      lock.unlock();
    }
    listener.sessionCreated();
  }

  /** What we know of the server's messages: a byte each. */
  byte[] states(List<Long> messageIds) {
    byte[] states = new byte[messageIds.size()];
    lock.lock();
    try {
      for (int i = 0; i < states.length; i++) {
        states[i] = guard.state(messageIds.get(i));
      }
    } finally {
      lock.unlock();
    }
    return states;
  }

  private void askForStates(List<Long> messageIds) {
    Answer answer = new StatesAnswer(this, messageIds);
    outbox.add(
        new Outgoing(new MsgsStateReq(messageIds), Outgoing.Kind.NOTICE, answer, Outgoing.NEVER));
  }

  private static List<Outgoing> reversed(List<Outgoing> messages) {
    List<Outgoing> reversed = new ArrayList<>(messages);
    Collections.reverse(reversed);
    return reversed;
  }
}
