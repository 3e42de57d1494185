package dev.mtproto.credentials;

import java.util.List;
import java.util.Optional;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Another storage, whose documents are encrypted under a random key. That key is encrypted under
 * the password, and lies at the head of the session's document, so that another password is one
 * writing, and that document by itself is enough to come back with. Synchronized.
 *
 * <p>Documents that are not encrypted yet are read as they are, and encrypted when they are next
 * written.
 */
final class SealedStorage implements Storage {
  private static final ByteString SESSION_MAGIC = ByteString.encodeUtf8("MTPCRED1");
  private static final ByteString PART_MAGIC = ByteString.encodeUtf8("MTPPART1");

  private final Storage storage;
  private final PasswordBox.Password password;
  private @Nullable ByteString head;
  private @Nullable ByteString key;

  SealedStorage(Storage storage, char[] password) {
    this.storage = storage;
    this.password = new PasswordBox.Password(password);
  }

  /** Whether a document is one of these. */
  static boolean isSealed(ByteString document) {
    return document.startsWith(SESSION_MAGIC) || document.startsWith(PART_MAGIC);
  }

  @Override
  public synchronized Optional<ByteString> read(String name) {
    Optional<ByteString> document = storage.read(name);
    if (document.isEmpty() || !isSealed(document.get())) {
      return document;
    }
    ByteString dataKey = key();
    int begin = name.equals(SESSION) ? headEnd() : PART_MAGIC.size();
    ByteString sealed = document.get();
    if (sealed.size() == begin && name.equals(SESSION)) {
      return Optional.empty();
    }
    if (sealed.size() < begin) {
      throw damaged(name);
    }
    ByteString opened = PasswordBox.open(dataKey, sealed.substring(begin), name);
    if (opened == null) {
      throw damaged(name);
    }
    return Optional.of(opened);
  }

  private CredentialsException damaged(String name) {
    return new CredentialsException(
        "the \"" + name + "\" of the " + storage + " was changed or damaged; it was left", null);
  }

  private int headEnd() {
    return SESSION_MAGIC.size() + PasswordBox.LENGTH;
  }

  /** The key that documents are encrypted under: the one that is there, or a new one. */
  private ByteString key() {
    ByteString known = key;
    if (known != null) {
      return known;
    }
    Optional<ByteString> session = storage.read(SESSION).filter(SealedStorage::isSealed);
    if (session.isEmpty()) {
      return begin();
    }
    if (session.get().size() < headEnd()) {
      throw damaged(SESSION);
    }
    ByteString box = session.get().substring(SESSION_MAGIC.size(), headEnd());
    ByteString opened = PasswordBox.unlock(box, password);
    if (opened == null) {
      throw new CredentialsException(
          "the password of the " + storage + " is wrong; nothing was changed", null);
    }
    head = box;
    key = opened;
    return opened;
  }

  private ByteString begin() {
    ByteString fresh = PasswordBox.newKey();
    head = PasswordBox.lock(fresh, password);
    key = fresh;
    return fresh;
  }

  @Override
  public synchronized void write(String name, ByteString bytes) {
    ByteString dataKey = key();
    ByteString sealed = PasswordBox.seal(dataKey, bytes, name);
    if (name.equals(SESSION)) {
      storage.write(SESSION, withHead(sealed));
      return;
    }
    if (storage.read(SESSION).filter(SealedStorage::isSealed).isEmpty()) {
      // Else nobody could open the part: its key is kept with the session.
      ByteString session = storage.read(SESSION).orElse(null);
      storage.write(
          SESSION,
          withHead(
              session == null ? ByteString.EMPTY : PasswordBox.seal(dataKey, session, SESSION)));
    }
    storage.write(name, new Buffer().write(PART_MAGIC).write(sealed).readByteString());
  }

  private ByteString withHead(ByteString sealed) {
    ByteString box = head == null ? ByteString.EMPTY : head;
    return new Buffer().write(SESSION_MAGIC).write(box).write(sealed).readByteString();
  }

  /** The same documents under another password. */
  synchronized SealedStorage under(char[] newPassword) {
    Optional<ByteString> session = read(SESSION);
    ByteString dataKey = key();
    SealedStorage other = new SealedStorage(storage, newPassword);
    other.key = dataKey;
    other.head = PasswordBox.lock(dataKey, other.password);
    storage.write(
        SESSION,
        other.withHead(
            session
                .map(bytes -> PasswordBox.seal(dataKey, bytes, SESSION))
                .orElse(ByteString.EMPTY)));
    return other;
  }

  /** Encrypts documents that are not; the session, which gets the key, is the first. */
  synchronized void sealAll() {
    read(SESSION).ifPresent(bytes -> write(SESSION, bytes));
    for (String name : storage.names()) {
      if (!name.equals(SESSION)) {
        read(name).ifPresent(bytes -> write(name, bytes));
      }
    }
  }

  /** The documents as they lie there. */
  Storage bare() {
    return storage;
  }

  /** The same documents, not encrypted; the session, which has the key, is the last. */
  synchronized Storage opened() {
    for (String name : storage.names()) {
      if (!name.equals(SESSION)) {
        read(name).ifPresent(bytes -> storage.write(name, bytes));
      }
    }
    read(SESSION).ifPresentOrElse(b -> storage.write(SESSION, b), () -> storage.delete(SESSION));
    return storage;
  }

  @Override
  public synchronized void delete(String name) {
    storage.delete(name);
  }

  @Override
  public List<String> names() {
    return storage.names();
  }

  @Override
  public CredentialsLock lock() {
    return storage.lock();
  }

  @Override
  public String toString() {
    return "encrypted " + storage;
  }
}
