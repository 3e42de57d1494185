package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages that are to be acknowledged. They go with whatever is sent next; alone only if they
 * are many or have waited long. Guarded by the session's lock.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt">
 *     Acknowledgment of receipt</a>
 */
final class Acks {
  /** So many go out at once. */
  static final int MANY = 256;

  /** More are not kept for a server that does not read: it sends again what is not acknowledged. */
  private static final int MOST = 1 << 16;

  private List<Long> ids = new ArrayList<>();
  private boolean due;
  private boolean timed;

  /** Adds a message; true if a timer is to be set, since none runs. */
  boolean add(long id) {
    if (ids.size() < MOST) {
      ids.add(id);
    }
    due |= ids.size() >= MANY;
    boolean needsTimer = !timed;
    timed = true;
    return needsTimer;
  }

  /** The timer has run out. */
  void timeIsUp() {
    timed = false;
    due = !ids.isEmpty();
  }

  boolean areDue() {
    return due;
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Takes what one msgs_ack holds. */
  List<Long> take() {
    List<Long> taken = ids;
    ids = new ArrayList<>();
    if (taken.size() > MessageLimits.LISTED_IDS) {
      ids.addAll(taken.subList(MessageLimits.LISTED_IDS, taken.size()));
      taken = List.copyOf(taken.subList(0, MessageLimits.LISTED_IDS));
    }
    due = !ids.isEmpty();
    return taken;
  }
}
