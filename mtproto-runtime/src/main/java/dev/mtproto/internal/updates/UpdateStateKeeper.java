package dev.mtproto.internal.updates;

import dev.mtproto.credentials.UpdateState;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.updates.UpdateStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How far updates have been handled, and when that is saved. Thread-safe: {@link #lock} guards all
 * fields below it, and is never held while something is saved; {@link #saving} is, from when it is
 * known what to save, so that what is saved last is the newest.
 */
final class UpdateStateKeeper {
  private static final Duration LATER = Duration.ofMillis(500);

  private final UpdateStore store;
  private final Scheduler scheduler;
  private final Executor executor;

  private final ReentrantLock saving = new ReentrantLock();
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Long, Integer> channels = new HashMap<>();
  private @Nullable Position position;
  private boolean scheduled;
  private boolean closed;

  UpdateStateKeeper(UpdateStore store, Scheduler scheduler, Executor executor) {
    this.store = store;
    this.scheduler = scheduler;
    this.executor = executor;
  }

  /** Begins with what was kept. */
  @Nullable UpdateState load() {
    UpdateState state = store.load().orElse(null);
    lock.lock();
    try {
      channels.clear();
      position = null;
      if (state != null) {
        channels.putAll(state.channels());
        position = new Position(state.pts(), state.qts(), state.date(), state.seq());
      }
    } finally {
      lock.unlock();
    }
    return state;
  }

  /**
   * The account's updates begin here, unless something was handled before. It is saved before this
   * returns: who is killed after the first of them gets that again, not what comes once he is back.
   */
  void begin(Position first) {
    saving.lock();
    try {
      UpdateState state = begun(first);
      if (state != null) {
        store.saveNow(state);
      }
    } finally {
      saving.unlock();
    }
  }

  private @Nullable UpdateState begun(Position first) {
    lock.lock();
    try {
      if (position != null) {
        return null;
      }
      position = first;
      return state(first);
    } finally {
      lock.unlock();
    }
  }

  /** All of the account's up to here has been handled. */
  void reached(Position newPosition) {
    lock.lock();
    try {
      position = newPosition;
    } finally {
      lock.unlock();
    }
    saveLater();
  }

  /** All of a channel's up to here has been handled; 0 for a channel that is not followed. */
  void reached(long channelId, int pts) {
    lock.lock();
    try {
      if (pts == 0) {
        channels.remove(channelId);
      } else {
        channels.put(channelId, pts);
      }
    } finally {
      lock.unlock();
    }
    saveLater();
  }

  private void saveLater() {
    lock.lock();
    try {
      if (scheduled) {
        return;
      }
      scheduled = true;
    } finally {
      lock.unlock();
    }
    scheduler.schedule(() -> executor.execute(this::save), LATER);
  }

  /** Saves what is not saved. */
  void save() {
    saving.lock();
    try {
      UpdateState state = unsaved();
      if (state != null) {
        store.save(state);
      }
    } finally {
      saving.unlock();
    }
  }

  private @Nullable UpdateState unsaved() {
    lock.lock();
    try {
      if (closed || !scheduled) {
        return null;
      }
      // Also if there is no position yet, with which the channels are saved: the next one counts.
      scheduled = false;
      return position == null ? null : state(position);
    } finally {
      lock.unlock();
    }
  }

  /** Saves what is not saved, for the last time: what ends unhandled from now on comes again. */
  void close() {
    save();
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
  }

  private UpdateState state(Position at) {
    return new UpdateState(at.pts(), at.qts(), at.date(), at.seq(), channels);
  }

  /** Forgets everything. */
  void clear() {
    saving.lock();
    try {
      forget();
      store.clear();
    } finally {
      saving.unlock();
    }
  }

  private void forget() {
    lock.lock();
    try {
      position = null;
      channels.clear();
      scheduled = false;
    } finally {
      lock.unlock();
    }
  }
}
