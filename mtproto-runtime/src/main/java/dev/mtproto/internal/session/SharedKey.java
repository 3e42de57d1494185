package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.AuthKey;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The temporary key that all sessions of one permanent key use: the server knows but one at a time,
 * and binding another makes the one before good for nothing. The session that finds it stale makes
 * the next one, the others take it over. Thread-safe: {@link #binding} is held by the thread that
 * makes one.
 *
 * @see <a href="https://core.telegram.org/method/auth.bindTempAuthKey">auth.bindTempAuthKey</a>
 */
public final class SharedKey {
  private final ReentrantLock binding = new ReentrantLock();
  private final AtomicReference<@Nullable Bound> present = new AtomicReference<>();

  /** No key yet. */
  public SharedKey() {}

  /**
   * A key that the server knows to stand for the permanent one.
   *
   * @param key the key
   * @param salt the salt to begin with
   * @param bindingSession the session in which it was bound
   * @param renewal when to replace it, in nanoseconds
   * @param clockOffset how far the server's clock was ahead of ours then
   */
  record Bound(AuthKey key, long salt, long bindingSession, long renewal, Duration clockOffset) {
    boolean isGood(long now) {
      return renewal - now > 0;
    }

    /** Without the salt. */
    @Override
    public String toString() {
      return "Bound[" + key + "]";
    }
  }

  /** Makes a key; may wait. */
  @FunctionalInterface
  interface Maker {
    /** The key, bound. */
    Bound make() throws IOException, InterruptedException;
  }

  /** The key that was bound last; null if there is none, or the server refuses it. */
  @Nullable Bound present() {
    return present.get();
  }

  /** The server refuses a key. */
  void forget(Bound refused) {
    present.compareAndSet(refused, null);
  }

  /** The present key if it is good, as another thread may just have made it; else another. */
  Bound renewed(long now, Maker maker) throws IOException, InterruptedException {
    binding.lock();
    try {
      Bound known = present.get();
      if (known != null && known.isGood(now)) {
        return known;
      }
      Bound made = maker.make();
      present.set(made);
      return made;
    } finally {
      binding.unlock();
    }
  }
}
