package dev.mtproto.internal.updates;

/**
 * A history of updates with a counter of its own.
 *
 * @param kind what it is a history of
 * @param channelId the channel, of that kind; else 0
 */
record History(Kind kind, long channelId) {
  /** What an account sees in its own box: {@code pts}. */
  public static final History ACCOUNT = new History(Kind.ACCOUNT, 0);

  /** Secret chats, and what is for bots alone: {@code qts}. */
  public static final History SECRET = new History(Kind.SECRET, 0);

  /** None: what has no number of its own. */
  public static final History NONE = new History(Kind.NONE, 0);

  /** What there are histories of. */
  public enum Kind {
    /** The account's box. */
    ACCOUNT,
    /** Secret chats and bots. */
    SECRET,
    /** One channel. */
    CHANNEL,
    /** Nothing. */
    NONE
  }

  /** A channel's. */
  public static History channel(long channelId) {
    return new History(Kind.CHANNEL, channelId);
  }
}
