package dev.mtproto.credentials;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** {@link Credentials} in a {@link Storage}. Thread-safe. */
public final class StoredCredentials implements Credentials {
  private final Storage storage;

  StoredCredentials(Storage storage) {
    this.storage = Objects.requireNonNull(storage, "storage");
  }

  /**
   * The same, encrypted with a password: AES-256-GCM under a key that Argon2id makes of it. As long
   * as nothing is encrypted it is read all the same; the first saving encrypts all of it.
   *
   * @throws IllegalArgumentException if the password is empty
   */
  public StoredCredentials encrypted(char[] password) {
    if (storage instanceof SealedStorage) {
      throw new IllegalStateException(storage + " have a password already");
    }
    return new StoredCredentials(new SealedStorage(storage, password));
  }

  /** Whether what is stored is encrypted, be there a password here or not. */
  public boolean isEncrypted() {
    Storage bare = storage instanceof SealedStorage sealed ? sealed.bare() : storage;
    return bare.read(Storage.SESSION).filter(SealedStorage::isSealed).isPresent();
  }

  /**
   * Changes the password of encrypted credentials, in one writing; encrypts credentials that are
   * not, all at once.
   *
   * @return the same credentials under the new password; these must not be used any more
   * @throws CredentialsException if the present password is wrong, or lacking, or a client has the
   *     credentials: it would go on saving under the present one
   */
  public StoredCredentials withPassword(char[] newPassword) {
    try (CredentialsLock alone = storage.lock()) {
      if (storage instanceof SealedStorage sealed) {
        return new StoredCredentials(sealed.under(newPassword));
      }
      if (isEncrypted()) {
        throw problem("is encrypted, and no password was given", null);
      }
      SealedStorage fresh = new SealedStorage(storage, newPassword);
      fresh.sealAll();
      return new StoredCredentials(fresh);
    }
  }

  /**
   * Takes the encryption away.
   *
   * @return the same credentials without a password; these must not be used any more
   * @throws CredentialsException if the password is wrong, or a client has the credentials: it
   *     would go on saving under the password
   * @throws IllegalStateException if they are not {@link #encrypted}
   */
  public StoredCredentials withoutPassword() {
    SealedStorage sealed = sealed();
    try (CredentialsLock alone = storage.lock()) {
      return new StoredCredentials(sealed.opened());
    }
  }

  private SealedStorage sealed() {
    if (storage instanceof SealedStorage sealed) {
      return sealed;
    }
    throw new IllegalStateException(storage + " have no password");
  }

  @Override
  public Optional<SavedSession> load() {
    return storage.read(Storage.SESSION).map(this::parse);
  }

  private SavedSession parse(ByteString json) {
    if (SealedStorage.isSealed(json)) {
      throw problem("is encrypted, and no password was given", null);
    }
    try {
      return SavedSessionJson.read(json.toByteArray());
    } catch (JsonProcessingException damaged) {
      // Its message would quote the document, and that is a secret.
      int line = damaged.getLocation().getLineNr();
      throw problem("is no JSON at line " + line + "; it was left as it is", null);
    } catch (IOException | IllegalArgumentException damaged) {
      throw problem("is damaged: " + damaged.getMessage() + "; it was left as it is", damaged);
    }
  }

  @Override
  public void save(SavedSession session) {
    storage.write(Storage.SESSION, ByteString.of(SavedSessionJson.write(session)));
  }

  @Override
  public void clear() {
    // The session first: parts without it are of no use to anybody.
    storage.delete(Storage.SESSION);
    storage.names().forEach(storage::delete);
  }

  @Override
  public Optional<ByteString> loadPart(String name) {
    return storage.read(checkedPart(name));
  }

  @Override
  public void savePart(String name, ByteString bytes) {
    storage.write(checkedPart(name), bytes);
  }

  private static String checkedPart(String name) {
    boolean reserved = name.equals(Storage.SESSION) || name.equals(Storage.LOCK);
    if (reserved || !Storage.NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a part");
    }
    return name;
  }

  @Override
  public CredentialsLock lock() {
    return storage.lock();
  }

  private CredentialsException problem(String text, @Nullable Throwable cause) {
    return new CredentialsException("the " + storage + " " + text, cause);
  }

  /** Where they are. */
  @Override
  public String toString() {
    return storage.toString();
  }
}
