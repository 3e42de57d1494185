package dev.mtproto.internal.session;

import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.service.GetFutureSalts;
import dev.mtproto.internal.service.RpcDropAnswer;
import dev.mtproto.tl.TlObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session, as its callers and its connections see it. It outlives connections: what is pending
 * when one breaks is sent again on the next, under the same ids. Thread-safe; the lock rules are at
 * the top of {@link SessionState}.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#session">Session</a>
 */
public final class Session {
  private final SessionState state;
  private volatile AuthKey authKey;
  private final long id;
  private final Outbound outbound;
  private final StateQuestions questions;

  /** A new session of a key. */
  public Session(
      Environment environment,
      AuthKey authKey,
      long salt,
      ServerClock clock,
      SessionListener listener) {
    this.authKey = authKey;
    this.id = environment.random().nextLong();
    this.state = new SessionState(environment, clock, listener, id, salt);
    this.outbound = new Outbound(state);
    this.questions = new StateQuestions(state, new Inbound(state));
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
  ServerClock clock() {
    return state.clock;
  }

  /**
   * Has the session's next connection use another key, which the server knows to belong to the same
   * account. What is pending keeps its ids: the server knows sessions by the permanent key.
   *
   * @param bindingSession a session under that key whose messages are to be ignored
   */
  void useKey(AuthKey key, long salt, long bindingSession) {
    state.lock.lock();
    try {
      authKey = key;
      state.hasTemporaryKey = true;
      state.keyRefused = false;
      state.salts.reset(salt);
      state.guard.ignore(bindingSession);
    } finally {
      state.lock.unlock();
    }
  }

  /** Sends nothing until the next connection begins, or {@link #goOn}. */
  void pause() {
    setPaused(true);
  }

  /** Sends again. */
  void goOn() {
    setPaused(false);
  }

  private void setPaused(boolean paused) {
    state.lock.lock();
    try {
      state.paused = paused;
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
  }

  /** Waits until all that was sent is answered, or the time is over; of use while it is paused. */
  void awaitAnswers(Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    state.lock.lock();
    try {
      while (left > 0 && state.closed == null && state.outbox.awaitsAnswers()) {
        left = state.quiet.awaitNanos(left);
      }
    } finally {
      state.lock.unlock();
    }
  }

  /** Whether the server has said that it does not know the present key as bound; asked once. */
  boolean takeKeyRefusal() {
    state.lock.lock();
    try {
      boolean refused = state.keyRefused;
      state.keyRefused = false;
      return refused;
    } finally {
      state.lock.unlock();
    }
  }

  /** What the reader of a connection does with the session. */
  Inbound inbound(Connection connection, SessionOptions options) {
    return new Inbound(state, questions, connection, options);
  }

  /** What the writer does with the session. */
  Outbound outbound() {
    return outbound;
  }

  Environment environment() {
    return state.environment;
  }

  /** Whom the session tells of itself. */
  SessionListener listener() {
    return state.listener;
  }

  /** How many calls await their answers, sent or not. */
  int pendingCount() {
    state.lock.lock();
    try {
      return state.outbox.size();
    } finally {
      state.lock.unlock();
    }
  }

  /** How many messages the session holds, given up or not: its memory follows this. */
  int backlog() {
    state.lock.lock();
    try {
      return state.outbox.held();
    } finally {
      state.lock.unlock();
    }
  }

  /**
   * Sends a message as soon as there is a connection.
   *
   * @throws ClientClosedException if the session is closed
   */
  void send(Outgoing message) {
    Duration sweepAfter;
    state.lock.lock();
    try {
      checkOpen();
      if (message.sequence != null) {
        message.after = message.sequence.add(this, message);
      }
      state.outbox.add(message);
      if (state.expectation.called(state.outbox.queued())) {
        state.work.signal();
      }
      sweepAfter = state.deadlines.add(message.deadline);
    } finally {
      state.lock.unlock();
    }
    scheduleSweep(sweepAfter);
  }

  private void checkOpen() {
    if (state.closed != null) {
      throw ClientClosedException.because(state.closed);
    }
  }

  /**
   * Forgets a call, and tells the server that its answer is no longer wanted; false if too late.
   */
  boolean abandon(Outgoing call) {
    state.lock.lock();
    try {
      boolean settled = state.outbox.settle(call);
      if (settled && call.id != 0 && state.closed == null) {
        state.outbox.add(
            new Outgoing(
                new RpcDropAnswer(call.id), Outgoing.Kind.SERVICE_CALL, null, Outgoing.NEVER));
        state.work.signal();
      }
      return settled;
    } finally {
      state.lock.unlock();
    }
  }

  private void giveUp(Outgoing call, RuntimeException problem) {
    if (abandon(call)) {
      state.tell(call, problem);
    }
  }

  /** Ends the session: everything pending fails, nothing more is sent. */
  public void close(RuntimeException reason) {
    end(reason, false);
  }

  /**
   * Ends the session unless a call is pending: one that comes after that has certainly not been
   * sent.
   *
   * @return whether it is ended so
   */
  boolean retire(RuntimeException reason) {
    end(reason, true);
    return isRetired();
  }

  /** Whether it was ended by {@link #retire}. */
  public boolean isRetired() {
    state.lock.lock();
    try {
      return state.retired;
    } finally {
      state.lock.unlock();
    }
  }

  private void end(RuntimeException reason, boolean onlyIfQuiet) {
    List<Outgoing> pending;
    Connection last;
    state.lock.lock();
    try {
      if (state.closed != null || (onlyIfQuiet && state.outbox.size() > 0)) {
        return;
      }
      state.closed = reason;
      state.retired = onlyIfQuiet;
      last = state.connection;
      pending = state.outbox.all();
    } finally {
      state.lock.unlock();
    }
    if (last != null) {
      last.close(reason);
    }
    // First the owner: whoever finds his call failed may go on with another session.
    state.listener.closed(reason);
    for (Outgoing message : pending) {
      state.fail(message, ClientClosedException.unanswered(message.body.tlName(), reason));
    }
  }

  /** Asks the server for a sign of life, and to end the connection if no other ping follows. */
  void ping(Duration endAfter) {
    sendIfConnected(state.newPing(endAfter));
  }

  /** Asks for the salts to come if few are known, and tells when another has begun to be used. */
  void provideSalts() {
    boolean changed;
    boolean low;
    long salt;
    state.lock.lock();
    try {
      long now = state.clock.instant().getEpochSecond();
      salt = state.salts.at(now);
      changed = state.salts.hasChanged();
      low = state.salts.areLow(now);
    } finally {
      state.lock.unlock();
    }
    if (changed) {
      state.listener.saltChanged(salt);
    }
    if (low) {
      sendIfConnected(new GetFutureSalts(Salts.WANTED));
    }
  }

  /** Sends something that is of use only now, and that nobody waits for. */
  private void sendIfConnected(TlObject body) {
    state.lock.lock();
    try {
      if (state.connection != null) {
        state.outbox.add(new Outgoing(body, Outgoing.Kind.SERVICE_CALL, null, Outgoing.NEVER));
        state.work.signal();
      }
    } finally {
      state.lock.unlock();
    }
  }

  private void scheduleSweep(Duration delay) {
    if (!delay.isNegative()) {
      state.environment.scheduler().schedule(this::sweep, delay);
    }
  }

  /** Gives up what is due, asks about the rest if it is late, and comes again for it. */
  private void sweep() {
    List<Outgoing> due = new ArrayList<>();
    Map<Outgoing, CallTimeoutException> problems = new LinkedHashMap<>();
    Duration again;
    state.lock.lock();
    try {
      again = state.deadlines.sweep(state.outbox.all(), due);
      for (Outgoing message : due) {
        if (message.answer instanceof TimedAnswer timed) {
          problems.put(message, state.timedOut(message, timed.timeout()));
        }
      }
    } finally {
      state.lock.unlock();
    }
    scheduleSweep(again);
    problems.forEach(this::giveUp);
    askAboutOverdue();
  }

  private void askAboutOverdue() {
    state.lock.lock();
    try {
      if (state.connection != null && questions.askAboutOverdue()) {
        state.work.signal();
      }
    } finally {
      state.lock.unlock();
    }
  }

  /**
   * A connection begins.
   *
   * @throws ClientClosedException if the session is closed
   */
  void attach(Connection connection) {
    state.lock.lock();
    try {
      checkOpen();
      state.connection = connection;
      state.introduced = false;
      state.paused = false;
      state.clock.doubt();
      state.guard.connected();
      questions.ask(state.outbox.reconnect());
      state.work.signal();
    } finally {
      state.lock.unlock();
    }
  }

  /** A connection ended, or could not be made; another will be tried. */
  void lost(RuntimeException reason, Duration retryAfter) {
    state.lock.lock();
    try {
      state.lost(reason);
    } finally {
      state.lock.unlock();
    }
    state.listener.disconnected(reason, retryAfter);
  }

  /** A connection ends. */
  void detach(Connection connection) {
    state.lock.lock();
    try {
      if (state.connection == connection) {
        state.connection = null;
      }
      state.work.signalAll();
    } finally {
      state.lock.unlock();
    }
  }
}
