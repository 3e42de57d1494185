package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Users and channels that messages speak of and that cannot be addressed, since they came along in
 * outline only, or not at all. The server is asked about each once. Of too many the first are
 * forgotten, and asked about again if they come again. For use by one thread at a time.
 */
final class Strangers {
  static final int MOST = 10_000;

  private final PeerSource peers;
  private final LongSupplier self;
  private final LongConsumer users = this::user;
  private final LongConsumer channels = this::channel;
  private boolean found;

  /** Who was asked about; channels by their negated ids. */
  private final Map<Long, Boolean> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /** Those that a source does not know; {@code self} is the account's user id. */
  Strangers(PeerSource peers, LongSupplier self) {
    this.peers = peers;
    this.self = self;
  }

  /**
   * Whether a message, whole or in short, speaks of somebody who is to be asked about; the next one
   * of the same is not.
   */
  boolean areIn(TlObject message) {
    found = false;
    MessagePeers.tell(message, users, channels);
    return found;
  }

  private void user(long id) {
    if (id != 0 && id != self.getAsLong() && !peers.knowsUser(id)) {
      found |= add(id);
    }
  }

  private void channel(long id) {
    if (id != 0 && peers.inputChannel(id) == null) {
      found |= add(-id);
    }
  }

  private boolean add(long id) {
    return known.putIfAbsent(id, true) == null;
  }
}
