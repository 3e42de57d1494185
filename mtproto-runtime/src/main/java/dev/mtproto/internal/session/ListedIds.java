package dev.mtproto.internal.session;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.message.MessageLimits;
import java.util.List;

/** The message ids that a service message lists: they are looked up under the session's lock. */
final class ListedIds {
  private ListedIds() {}

  /**
   * The ids, if they are not too many.
   *
   * @throws TlFormatException if they are
   */
  static List<Long> of(List<Long> ids) {
    if (ids.size() > MessageLimits.LISTED_IDS) {
      throw new TlFormatException(
          ids.size() + " message ids, where " + MessageLimits.LISTED_IDS + " are allowed", 0);
    }
    return ids;
  }
}
