package dev.mtproto.credentials;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * Keeps documents of bytes by their names: in files, in a database, in a vault. Implementations are
 * thread-safe, and their {@link #toString} says where, for people.
 */
public interface Storage {
  /** The name of the document that has the session; all others are parts. */
  String SESSION = "session";

  /** A name that no part has, so that storages can keep their lock under it. */
  String LOCK = "lock";

  /** What names look like: lower-case letters, digits and hyphens, 40 at most. */
  Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  /**
   * Reads a document.
   *
   * @return empty if there is none of that name
   * @throws CredentialsException if it cannot be read
   */
  Optional<ByteString> read(String name);

  /**
   * Writes a document, in place of the one before, at once and whole: whatever happens, the next
   * {@link #read} finds all of the one or all of the other, and the new one after this has
   * returned.
   *
   * @throws CredentialsException if that fails
   */
  void write(String name, ByteString bytes);

  /** Deletes a document; does nothing if there is none. */
  void delete(String name);

  /** The names of all documents. */
  List<String> names();

  /**
   * Takes the storage for one client alone.
   *
   * @throws CredentialsException if another has it
   */
  CredentialsLock lock();
}
