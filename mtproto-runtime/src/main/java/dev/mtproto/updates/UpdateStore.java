package dev.mtproto.updates;

import dev.mtproto.credentials.UpdateState;
import java.util.Optional;

/** Where it is kept how far updates have been handled. Implementations are thread-safe. */
public interface UpdateStore {
  /** What was kept; empty if nothing was. */
  Optional<UpdateState> load();

  /** Keeps a state, in place of the one before. Called about once a second, while there is news. */
  void save(UpdateState state);

  /**
   * Keeps the state that an account's updates begin with, and returns when it is safe: none of them
   * is delivered before.
   */
  void saveNow(UpdateState state);

  /** Forgets the state: nobody is signed in any more. */
  void clear();
}
