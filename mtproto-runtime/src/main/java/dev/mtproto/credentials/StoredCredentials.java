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

  @Override
  public Optional<SavedSession> load() {
    return storage.read(Storage.SESSION).map(this::parse);
  }

  private SavedSession parse(ByteString json) {
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
