package dev.mtproto.internal.session;

import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.transport.Threads;
import java.util.List;

/** What the writer does with a session. Thread-safe. */
final class Outbound {
  /**
   * How often a platform thread lets others go first before it sleeps for the rest of the time. A
   * virtual one never does: it would have a platform thread woken to end its sleep.
   */
  private static final int YIELDS = Threads.areVirtual() ? Integer.MAX_VALUE : 8;

  private final SessionState state;

  /** Whether the first half of what was queued has just been taken. */
  private boolean halved;

  Outbound(SessionState state) {
    this.state = state;
  }

  /** Takes what is to be sent, if there is anything, and the connection is the session's still. */
  boolean poll(Batch batch, Connection connection) {
    state.lock.lock();
    try {
      return state.connection == connection && fill(batch);
    } finally {
      state.lock.unlock();
    }
  }

  /**
   * Waits for something to send, and then a moment for what is likely to come with it; false if the
   * connection is not the session's any more.
   *
   * @param mostTogether how many messages a packet may have
   */
  boolean await(Connection connection, int mostTogether) throws InterruptedException {
    state.lock.lock();
    try {
      while (state.connection == connection && !hasWork()) {
        state.work.await();
      }
      if (state.connection == connection) {
        awaitMore(connection, mostTogether);
      }
      return state.connection == connection;
    } finally {
      state.lock.unlock();
    }
  }

  private void awaitMore(Connection connection, int mostTogether) throws InterruptedException {
    long left = state.expectation.begin(state.outbox.queued(), mostTogether);
    try {
      if (left > 0) {
        letOthersCall(left);
        left =
            Threads.areVirtual() ? 0 : state.expectation.begin(state.outbox.queued(), mostTogether);
      }
      while (left > 0 && state.connection == connection) {
        left = state.work.awaitNanos(left);
        left = Math.min(left, state.expectation.begin(state.outbox.queued(), mostTogether));
      }
    } finally {
      state.expectation.end();
      if (state.connection != connection) {
        // The next connection's writer was not woken for what came meanwhile.
        state.work.signal();
      }
    }
  }

  /**
   * Lets those who are ready go first, without the lock. To sleep for so short a time and to be
   * woken costs more than to go to the queue's end now and then.
   */
  private void letOthersCall(long nanos) {
    long end = System.nanoTime() + nanos;
    state.lock.unlock();
    try {
      for (int i = 0; i < YIELDS && mayWait(end); i++) {
        Thread.yield();
      }
    } finally {
      state.lock.lock();
    }
  }

  private boolean mayWait(long end) {
    return state.expectation.isWaitedFor() && System.nanoTime() - end < 0;
  }

  private boolean hasWork() {
    return !state.paused && (!state.outbox.isEmpty() || state.acks.areDue());
  }

  private boolean fill(Batch batch) {
    batch.clear();
    if (!hasWork()) {
      return false;
    }
    if (!state.acks.isEmpty()) {
      state.outbox.add(Outgoing.notice(new MsgsAck(state.acks.take())));
    }
    batch.isHalf = isToBeHalved();
    state.outbox.take(batch, batch.isHalf ? state.outbox.queued() / 2 : Integer.MAX_VALUE);
    batch.salt = state.salts.at(state.clock.instant().getEpochSecond());
    batch.introduce = !state.introduced;
    return !batch.isEmpty();
  }

  /**
   * Much goes in two packets: the server goes at the first while the second is sealed, and after
   * that each side is at one half while the other is at the other.
   */
  private boolean isToBeHalved() {
    halved = !halved && state.outbox.queued() >= 2 * Expectation.ENOUGH;
    return halved;
  }

  /** Takes messages back that did not fit into the packet. */
  void putBack(List<Outgoing> messages) {
    state.lock.lock();
    try {
      state.outbox.putBack(messages);
    } finally {
      state.lock.unlock();
    }
  }

  /** A message cannot be written. */
  void fail(Outgoing message, RuntimeException problem) {
    state.fail(message, problem);
  }
}
