package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of what the server pushed or answered. */
sealed interface Item {
  /**
   * An update.
   *
   * @param update what to deliver; null if only the counter moves, since a call's answer told it
   * @param history the history that it is a part of
   * @param from where the history's counter stood before it
   * @param to where it stands after it
   * @param context what came along with it
   */
  record One(@Nullable TlObject update, History history, int from, int to, Context context)
      implements Item {
    /** An update without a number. */
    static One loose(TlObject update, Context context) {
      return new One(update, History.NONE, 0, 0, context);
    }

    /** Whether it is of a history, and does not move its counter. */
    boolean isStill() {
      return from == to && history.kind() != History.Kind.NONE;
    }
  }

  /**
   * A message whose writer is not known, or only in outline: the difference tells it with who he
   * is.
   *
   * @param one the message in its place, which is not delivered from here
   */
  record Unclear(One one) implements Item {}

  /**
   * More happened in a channel than is told.
   *
   * @param channelId the channel
   * @param pts where its counter stands; 0 if that is not said
   */
  record ChannelTooLong(long channelId, int pts) implements Item {}

  /** The updates among items that move no counter. */
  static Set<TlObject> still(List<Item> items) {
    Set<TlObject> still = new HashSet<>();
    for (Item item : items) {
      if (item instanceof One one && one.isStill() && one.update() != null) {
        still.add(one.update());
      }
    }
    return still;
  }
}
