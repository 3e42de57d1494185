package dev.mtproto.internal.message;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The server's time: ours and an offset. The offset comes only from authenticated messages. Safe
 * for use by several threads.
 */
public final class ServerClock implements InstantSource {
  /** {@link MessageLimits#BEHIND}, in the past. */
  private static final Duration LONGEST_AGO = MessageLimits.BEHIND.negated();

  private final InstantSource local;
  private volatile Duration offset = Duration.ZERO;
  private volatile boolean known;

  /** A clock that shows the local time until it learns better. */
  public ServerClock(InstantSource local) {
    this.local = local;
  }

  @Override
  public Instant instant() {
    return local.instant().plus(offset);
  }

  /**
   * Takes over the time that the server just said.
   *
   * @return whether that is another than we thought, by more than messages are under way
   */
  public boolean set(Instant serverTime) {
    Duration before = offset;
    offset = Duration.between(local.instant(), serverTime);
    known = true;
    return offset.minus(before).abs().compareTo(MessageLimits.AHEAD) > 0;
  }

  /** How far the server is ahead of the local clock. */
  public Duration offset() {
    return offset;
  }

  /** Whether the server's time has been learnt on the present connection. */
  public boolean isKnown() {
    return known;
  }

  /** Keeps the offset but trusts it no more: the machine may have slept, or its clock been set. */
  public void doubt() {
    known = false;
  }

  /** Whether an id was made about now; any was, while the time is not known. */
  public boolean isTimely(long messageId) {
    if (!known) {
      return true;
    }
    Duration ahead = Duration.between(instant(), MessageIds.instant(messageId));
    return ahead.compareTo(MessageLimits.AHEAD) <= 0 && ahead.compareTo(LONGEST_AGO) >= 0;
  }
}
