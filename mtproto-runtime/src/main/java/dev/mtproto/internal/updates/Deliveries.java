package dev.mtproto.internal.updates;

import dev.mtproto.updates.UpdateSignal;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Gives signals to all subscribers, and finds out what all of them have handled: only that counts
 * as reached. Thread-safe: {@link #lock} guards all fields below it; an outlet's lock may be taken
 * while it is held, and the keeper's.
 */
final class Deliveries {
  /** How far it is, once all up to a number has been handled. */
  private record Mark(long number, @Nullable Position position, long channelId, int pts) {}

  private final UpdateStateKeeper keeper;
  private final List<Outlet> outlets = new CopyOnWriteArrayList<>();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition handled = lock.newCondition();
  private final Queue<Mark> marks = new ArrayDeque<>();
  private long number;
  private boolean ended;

  Deliveries(UpdateStateKeeper keeper) {
    this.keeper = keeper;
  }

  /**
   * Adds a subscriber, which gets what comes from now on.
   *
   * @return false if all subscriptions have been ended: then it is not added, nor told anything
   */
  boolean add(Outlet outlet) {
    outlets.removeIf(Outlet::isClosed);
    lock.lock();
    try {
      if (ended) {
        return false;
      }
      outlet.beginAfter(number);
      outlets.add(outlet);
      return true;
    } finally {
      lock.unlock();
    }
  }

  void remove(Outlet outlet) {
    outlets.remove(outlet);
    outlet.close();
  }

  /** The next signal. Called by one thread at a time. */
  void signal(UpdateSignal signal) {
    long next;
    lock.lock();
    try {
      next = ++number;
    } finally {
      lock.unlock();
    }
    for (Outlet outlet : outlets) {
      outlet.offer(next, signal);
    }
  }

  /** All of the account's signals until now belong to what is up to here. */
  void reached(Position position) {
    mark(position, 0, 0);
  }

  /** All of a channel's signals until now belong to what is up to here. */
  void reached(long channelId, int pts) {
    mark(null, channelId, pts);
  }

  private void mark(@Nullable Position position, long channelId, int pts) {
    lock.lock();
    try {
      marks.add(new Mark(number, position, channelId, pts));
    } finally {
      lock.unlock();
    }
    settle();
  }

  /** Something has been handled. */
  void settle() {
    lock.lock();
    try {
      long least = leastHandled();
      for (Mark mark = marks.peek(); mark != null && mark.number() <= least; mark = marks.peek()) {
        marks.remove();
        keep(mark);
      }
      handled.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What is being handled says no more how far anything is. */
  void forgetMarks() {
    lock.lock();
    try {
      marks.clear();
    } finally {
      lock.unlock();
    }
  }

  private long leastHandled() {
    long least = number;
    for (Outlet outlet : outlets) {
      least = Math.min(least, outlet.handled());
    }
    return least;
  }

  private void keep(Mark mark) {
    if (mark.position() != null) {
      keeper.reached(mark.position());
    } else {
      keeper.reached(mark.channelId(), mark.pts());
    }
  }

  /** Waits until everything has been handled, so long at most. */
  void await(long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (leastHandled() < number && left > 0) {
        left = handled.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives out nothing any more, so that what has been handled stays what it is. */
  void freeze() {
    outlets.forEach(Outlet::freeze);
    settle();
  }

  /** Ends all subscriptions, for good. */
  void end() {
    lock.lock();
    try {
      ended = true;
    } finally {
      lock.unlock();
    }
    outlets.forEach(Outlet::end);
    outlets.clear();
  }
}
