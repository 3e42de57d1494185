package dev.mtproto.client;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a client keeps what lets it come back without signing in. Implementations are thread-safe.
 */
public interface Credentials {
  /**
   * Loads what was saved.
   *
   * @return empty if nothing was
   * @throws CredentialsException if what was saved cannot be read; nothing is overwritten then
   */
  Optional<SavedSession> load();

  /**
   * Saves, in place of what was saved before. Called after the key exchange, after signing in, and
   * whenever the salt changes; never by two threads of a client at once.
   *
   * @throws CredentialsException if that fails
   */
  void save(SavedSession session);

  /** Forgets what was saved, after signing out. */
  void clear();

  /**
   * A JSON file, readable by its owner only, replaced at once and whole. Files of the Go
   * predecessor are read as they are; keys that are not known are kept.
   */
  static Credentials file(Path file) {
    return new FileCredentials(file);
  }

  /** Nothing outlives this object. */
  static Credentials memory() {
    return new MemoryCredentials();
  }
}
