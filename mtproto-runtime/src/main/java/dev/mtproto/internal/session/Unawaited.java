package dev.mtproto.internal.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What was sent and nobody awaits an answer to: acknowledgements, answers to the server's
 * questions, pings. It is remembered until the server shows that it took something later, since it
 * may be refused, or lost with the connection, and a lost request to resend loses an answer. The
 * oldest of too many are forgotten. Guarded by the session's lock.
 */
final class Unawaited {
  /** So many are remembered. */
  static final int MOST = 64;

  private final Deque<Outgoing> sent = new ArrayDeque<>();

  /** Remembers a message that is being sent. */
  void add(Outgoing message) {
    if (sent.size() == MOST) {
      sent.removeFirst();
    }
    sent.addLast(message);
  }

  /** Forgets a message, which is not on its way any more. */
  void remove(Outgoing message) {
    sent.remove(message);
  }

  /**
   * Forgets what was sent before the message of this id, which the server took.
   *
   * @return whether the message itself was among it
   */
  boolean confirm(long id) {
    boolean found = false;
    for (Outgoing first = sent.peekFirst();
        first != null && first.id <= id;
        first = sent.peekFirst()) {
      found = first.id == id;
      sent.removeFirst();
    }
    return found;
  }

  /** The messages of these ids, and those that were sent in containers of these ids. */
  List<Outgoing> sentAs(Set<Long> ids) {
    return sent.stream()
        .filter(message -> ids.contains(message.id) || ids.contains(message.containerId))
        .toList();
  }

  /** A connection begins: takes what is of use on it, which a ping is not. */
  List<Outgoing> takeNotices() {
    List<Outgoing> notices = new ArrayList<>(sent);
    notices.removeIf(message -> message.kind != Outgoing.Kind.NOTICE);
    sent.clear();
    return notices;
  }
}
