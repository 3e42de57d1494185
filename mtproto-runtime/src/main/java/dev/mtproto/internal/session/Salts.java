package dev.mtproto.internal.session;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The salt of today and those of the days to come. Guarded by the session's lock.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#server-salt">Server salt</a>
 */
final class Salts {
  private final Deque<Future> future = new ArrayDeque<>();
  private long current;

  Salts(long current) {
    this.current = current;
  }

  /**
   * A salt that will be valid.
   *
   * @param since the server's time from when on, in seconds
   */
  record Future(long since, long salt) {}

  /** The salt at a time of the server, in seconds. */
  long at(long seconds) {
    for (Future next = future.peekFirst();
        next != null && next.since <= seconds;
        next = future.peekFirst()) {
      current = next.salt;
      future.removeFirst();
    }
    return current;
  }

  /** The server said which salt is valid now; false if that was known. */
  boolean set(long salt) {
    boolean changed = current != salt;
    current = salt;
    return changed;
  }

  /** The server told the next salts. */
  void setFuture(List<Future> salts) {
    future.clear();
    salts.stream().sorted(Comparator.comparingLong(Future::since)).forEach(future::addLast);
  }
}
