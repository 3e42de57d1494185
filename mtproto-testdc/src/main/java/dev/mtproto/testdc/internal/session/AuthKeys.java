package dev.mtproto.testdc.internal.session;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The authorization keys that a data centre knows. It outlives the listener, so that clients find
 * their sessions again after a restart, unless they are meant not to.
 */
public final class AuthKeys {
  private final Map<Long, KeyEntry> entries = new ConcurrentHashMap<>();

  /** The key of this id; null if it is not known. */
  public @Nullable KeyEntry find(long keyId) {
    return entries.get(keyId);
  }

  /** Adds a key. */
  public void add(KeyEntry entry) {
    entries.put(entry.key().id(), entry);
  }

  /** Forgets a key with all of its sessions. */
  public void remove(KeyEntry entry) {
    entries.remove(entry.key().id(), entry);
  }

  /** Forgets all keys. */
  public void clear() {
    entries.clear();
  }

  /** All keys. */
  public Collection<KeyEntry> all() {
    return entries.values();
  }
}
