package dev.mtproto.testdc.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The salts of one authorization key: each good for an hour, with a new one every half hour. Times
 * are in seconds. Guarded by its own monitor.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#server-salt">Server salt</a>
 */
public final class ServerSalts {
  /** How long a salt is good. */
  public static final int LIFETIME = 3600;

  /** After how long the next one begins to be good. */
  public static final int STEP = 1800;

  /** How many salts a client can ask for. */
  public static final int MAX_FUTURE = 64;

  /**
   * One salt.
   *
   * @param since from when it is good
   * @param until from when it is good no more
   * @param value the salt
   */
  public record Salt(int since, int until, long value) {
    boolean isGoodAt(int time) {
      return since <= time && time < until;
    }
  }

  private final LongSupplier random;
  private final List<Salt> salts = new ArrayList<>();

  /**
   * Salts that begin with the one of the key exchange.
   *
   * @param random makes the further ones
   */
  public ServerSalts(long first, int now, LongSupplier random) {
    this.random = random;
    salts.add(new Salt(now, now + LIFETIME, first));
  }

  /** Whether a salt is good now. */
  public synchronized boolean isGood(long value, int now) {
    prepare(now, 1);
    for (Salt salt : salts) {
      if (salt.value() == value && salt.isGoodAt(now)) {
        return true;
      }
    }
    return false;
  }

  /** From now on only a new salt is good. */
  public synchronized void replace(int now) {
    salts.clear();
    prepare(now, 1);
  }

  /** The salt that is good for the longest time from now. */
  public synchronized long current(int now) {
    return future(now, 1).get(0).value();
  }

  /** The salt that is good for the longest time from now, and those that come after it. */
  public synchronized List<Salt> future(int now, int count) {
    int wanted = Math.max(1, Math.min(count, MAX_FUTURE));
    prepare(now, wanted);
    int from = 0;
    while (from + 1 < salts.size() && salts.get(from + 1).since() <= now) {
      from++;
    }
    return List.copyOf(salts.subList(from, Math.min(salts.size(), from + wanted)));
  }

  /** Drops what is past, and sees to it that so many begin to be good from now on. */
  private void prepare(int now, int count) {
    salts.removeIf(salt -> salt.until() <= now);
    if (salts.isEmpty()) {
      salts.add(new Salt(now, now + LIFETIME, random.getAsLong()));
    }
    while (salts.get(salts.size() - 1).since() < now + (count - 1) * STEP) {
      int since = salts.get(salts.size() - 1).since() + STEP;
      salts.add(new Salt(since, since + LIFETIME, random.getAsLong()));
    }
  }
}
