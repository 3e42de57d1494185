package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Updates;
import org.jspecify.annotations.Nullable;

/** Where updates go: the sessions of the account that are there. Must not wait. */
@FunctionalInterface
public interface UpdateSink {
  /** A sink that drops everything, as if nobody were there. */
  UpdateSink NOBODY = (userId, updates, except) -> {};

  /**
   * Sends updates to all of an account's sessions.
   *
   * @param except the session that need not be told, since it asked for the change; null for none
   */
  void push(int userId, Updates updates, @Nullable Object except);
}
