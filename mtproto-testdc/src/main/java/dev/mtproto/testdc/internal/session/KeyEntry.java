package dev.mtproto.testdc.internal.session;

import dev.mtproto.internal.crypto.AuthKey;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An authorization key, with its salts, its sessions, and who is signed in with it. Sessions and
 * sign-in of a temporary key are those of the permanent key that it is bound to.
 *
 * @see <a href="https://core.telegram.org/api/pfs">Perfect forward secrecy</a>
 */
public final class KeyEntry {
  private final AuthKey key;
  private final ServerSalts salts;
  private final Map<Long, ServerSession> sessions = new ConcurrentHashMap<>();
  private final boolean temporary;
  private volatile @Nullable Integer userId;
  private volatile long expiresAt;

  /** Of a temporary key: what it is bound to. */
  private volatile @Nullable KeyEntry permanent;

  /** Of a permanent key: the last that was bound to it. Guarded by the monitor. */
  private @Nullable KeyEntry bound;

  private KeyEntry(AuthKey key, ServerSalts salts, boolean temporary, long expiresAt) {
    this.key = key;
    this.salts = salts;
    this.temporary = temporary;
    this.expiresAt = expiresAt;
  }

  /** A permanent key with which nobody is signed in. */
  public static KeyEntry permanent(AuthKey key, ServerSalts salts) {
    return new KeyEntry(key, salts, false, Long.MAX_VALUE);
  }

  /**
   * A temporary key that is not bound.
   *
   * @param expiresAt when it ends, in seconds
   */
  public static KeyEntry temporary(AuthKey key, ServerSalts salts, long expiresAt) {
    return new KeyEntry(key, salts, true, expiresAt);
  }

  /** Whether it is temporary. */
  public boolean isTemporary() {
    return temporary;
  }

  /** Whether its time is over. */
  public boolean isExpired(long now) {
    return now >= expiresAt;
  }

  /** Whose sessions and sign-in count: this key, or the permanent one that it is bound to. */
  public KeyEntry owner() {
    KeyEntry whole = permanent;
    return whole == null ? this : whole;
  }

  /**
   * Binds a temporary key to this one, instead of the one that was bound before.
   *
   * @param until when the binding ends, in seconds
   */
  public synchronized void bind(KeyEntry other, long until) {
    KeyEntry old = bound;
    if (old != null) {
      old.permanent = null;
    }
    bound = other;
    other.permanent = this;
    other.expiresAt = Math.min(other.expiresAt, until);
  }

  /** The key. */
  public AuthKey key() {
    return key;
  }

  /** Its salts. */
  public ServerSalts salts() {
    return salts;
  }

  /** The account that is signed in. */
  public OptionalInt userId() {
    Integer id = userId;
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /** Signs an account in; null signs out. */
  public void setUserId(@Nullable Integer id) {
    userId = id;
  }

  /** The session of this id; null if there is none. */
  public @Nullable ServerSession session(long sessionId) {
    return sessions.get(sessionId);
  }

  /**
   * Adds a session.
   *
   * @return the session of that id that there is already, and stays; null if there is none
   */
  public @Nullable ServerSession add(ServerSession session) {
    return sessions.putIfAbsent(session.id(), session);
  }

  /**
   * Ends a session.
   *
   * @return whether there was one
   */
  public boolean remove(long sessionId) {
    return sessions.remove(sessionId) != null;
  }

  /** All sessions. */
  public Collection<ServerSession> sessions() {
    return sessions.values();
  }
}
