package dev.mtproto.internal.message;

import dev.mtproto.internal.crypto.Sender;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Makes message ids: the time in 2^-32 seconds, growing, with the sender in the lowest two bits.
 * Not thread-safe.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#message-identifier-msg-id">Message
 *     identifier</a>
 */
public final class MessageIds {
  /** The lowest two bits of a client's messages. */
  public static final int CLIENT = 0;

  /** The lowest two bits of a server's answers. */
  public static final int ANSWER = 1;

  /** The lowest two bits of what a server sends unasked. */
  public static final int NOTIFICATION = 3;

  private static final long NANOS = 1_000_000_000L;

  private final InstantSource clock;
  private long last;

  /** Ids by the given clock, which is the server's. */
  public MessageIds(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * The next id.
   *
   * @param kind {@link #CLIENT}, {@link #ANSWER} or {@link #NOTIFICATION}
   */
  public long next(int kind) {
    last = Math.max(at(clock.instant()), last + 4);
    return last | kind;
  }

  /**
   * The id after the last one, without a look at the clock: for what goes into one packet.
   *
   * @param kind as for {@link #next}
   */
  public long following(int kind) {
    last += 4;
    return last | kind;
  }

  /**
   * Lets the ids begin anew with the clock, if it was ahead by more than a server bears. If it was
   * not, they go on: to begin anew might make those again that were made since the clock was set.
   */
  public void restart() {
    if (last > at(clock.instant().plus(MessageLimits.AHEAD))) {
      last = 0;
    }
  }

  /** The lowest id of an instant. */
  public static long at(Instant instant) {
    long fraction = ((long) instant.getNano() << 32) / NANOS;
    return (instant.getEpochSecond() << 32) | (fraction & ~3L);
  }

  /** The instant that an id was made at. */
  public static Instant instant(long id) {
    return Instant.ofEpochSecond(id >>> 32, ((id & 0xffffffffL) * NANOS) >>> 32);
  }

  /** Whether the lowest two bits are those of the sender. */
  public static boolean isFrom(Sender sender, long id) {
    return sender == Sender.SERVER ? (id & 1) == 1 : (id & 3) == CLIENT;
  }
}
