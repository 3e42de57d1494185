package dev.mtproto.testdc.internal.session;

import dev.mtproto.internal.crypto.AuthKey;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An authorization key, with its salts, its sessions, and who is signed in with it. */
public final class KeyEntry {
  private final AuthKey key;
  private final ServerSalts salts;
  private final Map<Long, ServerSession> sessions = new ConcurrentHashMap<>();
  private volatile @Nullable Integer userId;

  /** A key with which nobody is signed in. */
  public KeyEntry(AuthKey key, ServerSalts salts) {
    this.key = key;
    this.salts = salts;
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
