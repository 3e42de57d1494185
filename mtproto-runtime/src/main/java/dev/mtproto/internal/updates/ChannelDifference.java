package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.List;

/**
 * What was missed of a channel.
 *
 * @see <a href="https://core.telegram.org/type/updates.ChannelDifference">updates.ChannelDifference
 *     </a>
 */
sealed interface ChannelDifference {
  /** Whether there is no more. */
  boolean last();

  /** How far it goes. */
  int pts();

  /** Nothing. */
  record Empty(boolean last, int pts) implements ChannelDifference {}

  /** Some of it, or the rest: the items in order. */
  record Part(boolean last, int pts, List<Item> items) implements ChannelDifference {}

  /** Too much to tell; the answer has the channel's dialog and its newest messages instead. */
  record TooLong(boolean last, int pts, TlObject answer) implements ChannelDifference {}
}
