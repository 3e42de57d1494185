package dev.mtproto.credentials;

import java.util.List;
import java.util.Optional;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Another storage, whose documents are encrypted under a random key. That key is encrypted under
 * the password, and lies at the head of the session's document, so that another password is one
 * writing, and that document by itself is enough to come back with. Synchronized.
 *
 * <p>As long as no document is encrypted they are read as they are; the first writing encrypts all.
 * From then on one that is not encrypted is somebody else's, and is not taken.
 */
final class SealedStorage implements Storage {
  private static final Logger LOG = LoggerFactory.getLogger(SealedStorage.class);
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
    if (document.isEmpty()) {
      return document;
    }
    if (!isSealed(document.get())) {
      return isBegun() ? refused(name) : document;
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

  private boolean isBegun() {
    return storage.names().stream()
        .anyMatch(name -> storage.read(name).filter(SealedStorage::isSealed).isPresent());
  }

  /** A part is learned again; another session would be another account's, or another server's. */
  private Optional<ByteString> refused(String name) {
    String what = "the \"" + name + "\" of the " + storage + " is not encrypted, as the rest is";
    if (name.equals(SESSION)) {
      throw new CredentialsException(what + "; somebody has put it there, and it was left", null);
    }
    LOG.warn("{}; it is not taken", what);
    return Optional.empty();
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
    if (storage.read(SESSION).filter(SealedStorage::isSealed).isPresent()) {
      put(name, bytes, dataKey);
      return;
    }
    // The session first: its document has the key.
    Optional<ByteString> session =
        name.equals(SESSION) ? Optional.of(bytes) : storage.read(SESSION);
    storage.write(SESSION, sealedSession(session, dataKey));
    for (String other : storage.names()) {
      if (!other.equals(SESSION) && !other.equals(name)) {
        storage
            .read(other)
            .filter(document -> !isSealed(document))
            .ifPresent(plain -> put(other, plain, dataKey));
      }
    }
    if (!name.equals(SESSION)) {
      put(name, bytes, dataKey);
    }
  }

  private void put(String name, ByteString bytes, ByteString dataKey) {
    if (name.equals(SESSION)) {
      storage.write(SESSION, sealedSession(Optional.of(bytes), dataKey));
    } else {
      ByteString sealed = PasswordBox.seal(dataKey, bytes, name);
      storage.write(name, new Buffer().write(PART_MAGIC).write(sealed).readByteString());
    }
  }

  private ByteString sealedSession(Optional<ByteString> session, ByteString dataKey) {
    return withHead(
        session.map(bytes -> PasswordBox.seal(dataKey, bytes, SESSION)).orElse(ByteString.EMPTY));
  }

  private ByteString withHead(ByteString sealed) {
    ByteString box = head == null ? ByteString.EMPTY : head;
    return new Buffer().write(SESSION_MAGIC).write(box).write(sealed).readByteString();
  }

  /** The same documents under another password. */
  synchronized SealedStorage under(char[] newPassword) {
    Optional<ByteString> session = read(SESSION);
    SealedStorage other = new SealedStorage(storage, newPassword);
    if (!isBegun()) {
      other.sealAll();
      return other;
    }
    ByteString dataKey = key();
    other.key = dataKey;
    other.head = PasswordBox.lock(dataKey, other.password);
    storage.write(SESSION, other.sealedSession(session, dataKey));
    return other;
  }

  /** Encrypts documents, none of which is encrypted. */
  synchronized void sealAll() {
    read(SESSION).ifPresent(bytes -> write(SESSION, bytes));
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
