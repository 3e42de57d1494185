package dev.mtproto.internal.session;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.internal.message.InboundGuard;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.service.PingDelayDisconnect;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What callers, the writer and the reader of a session share. Each of the three has a class of its
 * own for what it does with it: {@link Session}, {@link Outbound}, {@link Inbound}.
 *
 * <p>Lock rules:
 *
 * <ul>
 *   <li>{@link #lock} guards every field below it and all that hangs on them: the outbox with its
 *       messages, the acknowledgements, the salts, the guard, the deadlines, the expectation.
 *   <li>It is held for short times only: never while encoding, sealing, reading or writing, and
 *       never while an {@link AnswerTaker}, the {@link SessionListener}, the scheduler or the
 *       executor is called.
 *   <li>The writer waits on {@link #work}; who replaces a key on {@link #quiet}; nobody else.
 *   <li>No other lock is taken while it is held.
 * </ul>
 */
final class SessionState {
  private static final Logger LOG = LoggerFactory.getLogger(SessionState.class);

  final Environment environment;
  final ServerClock clock;
  final SessionListener listener;

  final ReentrantLock lock = new ReentrantLock();
  final Condition work = lock.newCondition();

  /** An answer came while the session was paused. */
  final Condition quiet = lock.newCondition();

  final Outbox outbox;
  final Acks acks = new Acks();
  final Salts salts;
  final InboundGuard guard;
  final Deadlines deadlines;
  final Expectation expectation;

  /** The connection that carries the session; null between two. */
  @Nullable Connection connection;

  /** Why the last connection ended, or could not be made; null if none has. */
  private @Nullable RuntimeException lastLoss;

  /** When that was. */
  private long lastLossAt;

  /** Why the session is closed; null as long as it is not. */
  @Nullable RuntimeException closed;

  /** Whether the session was closed while it had nothing to do: then no call was cut short. */
  boolean retired;

  /** Whether the session's key is one of several that follow one another. */
  boolean hasTemporaryKey;

  /** Whether nothing is to be sent, since the key is being replaced. */
  boolean paused;

  /** The server has said that the present key is not bound. */
  boolean keyRefused;

  private final TaskWatch taskWatch;
  private boolean clockMoved;

  /** Whether a call has been answered on the connection, so that no more have to be wrapped. */
  boolean introduced;

  SessionState(
      Environment environment,
      ServerClock clock,
      SessionListener listener,
      long sessionId,
      long salt) {
    this.environment = environment;
    this.clock = clock;
    this.listener = listener;
    this.outbox = new Outbox(clock);
    this.salts = new Salts(salt);
    this.guard = new InboundGuard(sessionId, clock);
    this.deadlines = new Deadlines(environment.nanoTime());
    this.expectation = new Expectation(environment.nanoTime());
    this.taskWatch = new TaskWatch(environment.scheduler());
  }

  /**
   * The call that an answer settles; null if there is none. For who holds the lock.
   *
   * @param answerId the id of the message that the answer came in
   * @param introduces whether the answer shows that the connection's introduction was understood
   */
  @Nullable Outgoing settle(long requestId, long answerId, boolean introduces) {
    boolean fresh = outbox.confirm(requestId);
    Outgoing message = outbox.pending(requestId);
    fresh |= message != null && !message.sentBefore;
    if (fresh && !clock.isKnown()) {
      followTime(answerId);
    }
    if (message == null || !outbox.answer(message, introduces)) {
      return null;
    }
    if (paused) {
      quiet.signalAll();
    }
    introduced |= introduces && fresh && message.kind == Outgoing.Kind.CALL;
    return message;
  }

  /** The server's time is that of a message that it has just made. For who holds the lock. */
  void followTime(long answerId) {
    clockMoved |= clock.set(MessageIds.instant(answerId));
  }

  /** A ping, by which the server ends the connection if no other follows. */
  PingDelayDisconnect newPing(Duration endAfter) {
    int seconds = (int) Math.min(Math.max(1, endAfter.toSeconds()), Integer.MAX_VALUE);
    return new PingDelayDisconnect(environment.random().nextLong(), seconds);
  }

  /** Whether an answer showed another time than we thought; asked once. For who holds the lock. */
  boolean takeClockMoved() {
    boolean moved = clockMoved;
    clockMoved = false;
    return moved;
  }

  /**
   * Whether what came over a connection concerns the present one. For who holds the lock.
   *
   * @param of the connection; null if it does not matter
   */
  boolean isCurrent(@Nullable Connection of) {
    return of == null || connection == of;
  }

  /** A connection ended, or could not be made. For who holds the lock. */
  void lost(RuntimeException reason) {
    lastLoss = reason;
    lastLossAt = environment.nanoTime().getAsLong();
  }

  /** What a call fails with that waited in vain. For who holds the lock. */
  CallTimeoutException timedOut(Outgoing call, Duration timeout) {
    boolean concerned = connection == null || lastLossAt - (call.deadline - timeout.toNanos()) >= 0;
    return new CallTimeoutException(call.body.tlName(), timeout, concerned ? lastLoss : null);
  }

  /** Where answers are handed over, outside of the lock. */
  Handover handover() {
    return new Handover(environment.executor(), taskWatch);
  }

  /** Gives a message up. */
  void fail(Outgoing message, RuntimeException problem) {
    boolean settled;
    lock.lock();
    try {
      message.over = true;
      settled = outbox.settle(message);
    } finally {
      lock.unlock();
    }
    if (settled) {
      tell(message, problem);
    }
  }

  /**
   * Tells who waits for a message's answer that none comes. An executor that refuses to tell one
   * keeps no other from being told: who calls and waits has no time limit of his own.
   */
  void tell(Outgoing message, RuntimeException problem) {
    AnswerTaker answer = message.answer;
    if (answer == null) {
      return;
    }
    try {
      answer.fail(problem);
    } catch (RuntimeException | Error failed) {
      LOG.error("nobody is told that a call of {} failed", message.body.tlName(), failed);
    }
  }
}
