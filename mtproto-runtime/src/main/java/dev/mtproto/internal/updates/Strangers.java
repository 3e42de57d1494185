package dev.mtproto.internal.updates;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Users that the server was asked about because of a message: once is enough. Of too many the first
 * are forgotten, and asked about again if they write again. For use by one thread at a time.
 */
final class Strangers {
  static final int MOST = 10_000;

  private final Map<Long, Boolean> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /** Notes a user; whether he is to be asked about. */
  boolean add(long userId) {
    return known.putIfAbsent(userId, true) == null;
  }
}
