package dev.mtproto.credentials;

import java.nio.file.Path;
import java.util.Optional;
import okio.ByteString;

/**
 * Where a client keeps what lets it come back without signing in: a session, and beside it named
 * parts (the peers that it knows, and the like), each of which is replaced at once and whole.
 * Implementations are thread-safe. Who keeps bytes somewhere implements {@link Storage} instead,
 * and makes credentials of it by {@link #in}.
 */
public interface Credentials {
  /**
   * Loads the session.
   *
   * @return empty if none was saved
   * @throws CredentialsException if what was saved cannot be read; nothing is overwritten then
   */
  Optional<SavedSession> load();

  /**
   * Saves the session, in place of the one before. When this returns the session is safe, whatever
   * happens to the process or the machine. Never called by two threads of a client at once.
   *
   * @throws CredentialsException if that fails
   */
  void save(SavedSession session);

  /** Forgets the session and all parts, after signing out. */
  void clear();

  /**
   * Loads a part.
   *
   * @param name as {@link Storage} has it
   * @return empty if it was never saved
   * @throws CredentialsException if it cannot be read
   */
  Optional<ByteString> loadPart(String name);

  /**
   * Saves a part, in place of what it was before.
   *
   * @param name as {@link Storage} has it
   * @throws CredentialsException if that fails
   */
  void savePart(String name, ByteString bytes);

  /**
   * Takes them for one client alone: two that go on with one session make the server end it.
   *
   * @throws CredentialsException if another client has them, in this process or another; the text
   *     says which as far as that is known
   */
  CredentialsLock lock();

  /**
   * A JSON file, readable by its owner only, replaced at once and whole; parts are files beside it.
   * Files of the Go predecessor are read as they are; keys that are not known are kept.
   */
  static StoredCredentials file(Path file) {
    return in(new FileStorage(file));
  }

  /** Nothing outlives this object. */
  static StoredCredentials memory() {
    return in(new MemoryStorage());
  }

  /** Documents in a storage: the session as JSON, the parts as they are. */
  static StoredCredentials in(Storage storage) {
    return new StoredCredentials(storage);
  }
}
