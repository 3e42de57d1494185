package dev.mtproto.internal.session;

import java.util.Comparator;
import java.util.List;

/**
 * The salt of today and those of the days to come. Guarded by the session's lock. Times are the
 * server's, in seconds.
 *
 * <p>A salt is used almost to its end, and then replaced by the newest that is valid: lifetimes
 * overlap, so that neither of the two is used where a clock that is a little wrong would matter.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#server-salt">Server salt</a>
 */
final class Salts {
  /** How many salts are asked for. */
  static final int WANTED = 16;

  /** More are not kept. */
  static final int MOST = 64;

  /** Salts are known for at least so long from now, or asked for. */
  static final long AHEAD = 3600;

  /** How long before its end a salt is replaced. */
  private static final long MARGIN = 60;

  private static final long UNKNOWN = Long.MAX_VALUE;

  private List<Future> known = List.of();
  private long current;
  private long until = UNKNOWN;
  private long told;

  Salts(long current) {
    this.current = current;
    this.told = current;
  }

  /**
   * A salt that is valid, or will be.
   *
   * @param since from when on
   * @param until to when
   */
  record Future(long since, long until, long salt) {
    boolean isValidAt(long seconds) {
      return since <= seconds && seconds < until;
    }
  }

  /** The salt at a time. */
  long at(long seconds) {
    if (until != UNKNOWN && until - MARGIN <= seconds) {
      for (Future next : known) {
        if (next.isValidAt(seconds)) {
          use(next);
        }
      }
    }
    return current;
  }

  private void use(Future salt) {
    current = salt.salt;
    until = salt.until;
  }

  /** The server said which salt is valid now; false if that was known. */
  boolean set(long salt) {
    if (current == salt) {
      return false;
    }
    for (Future each : known) {
      if (each.salt == salt) {
        use(each);
        return true;
      }
    }
    // It has other salts than it said.
    known = List.of();
    current = salt;
    until = UNKNOWN;
    return true;
  }

  /** Another key has other salts. */
  void reset(long salt) {
    known = List.of();
    current = salt;
    told = salt;
    until = UNKNOWN;
  }

  /** The server told the next salts, the present one perhaps among them. */
  void setFuture(List<Future> salts) {
    if (salts.isEmpty()) {
      return;
    }
    known = salts.stream().sorted(Comparator.comparingLong(Future::since)).toList();
    until = known.get(0).since + MARGIN;
    for (Future each : known) {
      if (each.salt == current) {
        until = each.until;
      }
    }
  }

  /** Whether more salts are to be asked for. */
  boolean areLow(long seconds) {
    return known.isEmpty() || known.get(known.size() - 1).until - seconds < AHEAD;
  }

  /** Whether the salt has changed since this was last asked. */
  boolean hasChanged() {
    boolean changed = told != current;
    told = current;
    return changed;
  }
}
