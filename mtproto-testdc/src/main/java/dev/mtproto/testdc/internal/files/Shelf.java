package dev.mtproto.testdc.internal.files;

import dev.mtproto.layer71.DocumentAttribute;
import dev.mtproto.testdc.FileContent;
import dev.mtproto.testdc.call.RpcErrors;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** All files of a world. Thread-safe. */
public final class Shelf {
  private final Map<Long, StoredFile> byId = new ConcurrentHashMap<>();
  private final List<StoredFile> uploaded = new CopyOnWriteArrayList<>();
  private final Uploads uploads = new Uploads();
  private final SecureRandom random = new SecureRandom();

  /** An empty shelf. */
  public Shelf() {}

  /** What is being uploaded. */
  public Uploads uploads() {
    return uploads;
  }

  /** Those that were uploaded, in order. */
  public List<StoredFile> uploaded() {
    return List.copyOf(uploaded);
  }

  /**
   * Puts a file there.
   *
   * @param name its name, unless the attributes have one
   */
  public StoredFile add(
      String name, String mimeType, List<DocumentAttribute> attributes, FileContent content) {
    List<DocumentAttribute> all = new ArrayList<>(attributes);
    String called = nameIn(attributes);
    if (called == null) {
      called = name;
      all.add(new DocumentAttribute.Filename(name));
    }
    StoredFile file =
        new StoredFile(random.nextLong(), random.nextLong(), called, mimeType, all, content);
    byId.put(file.id(), file);
    return file;
  }

  private static @Nullable String nameIn(List<DocumentAttribute> attributes) {
    for (DocumentAttribute attribute : attributes) {
      if (attribute instanceof DocumentAttribute.Filename filename) {
        return filename.fileName();
      }
    }
    return null;
  }

  /** Puts a file there that was uploaded. */
  public StoredFile addUploaded(
      String name, String mimeType, List<DocumentAttribute> attributes, FileContent content) {
    StoredFile file = add(name, mimeType, attributes, content);
    uploaded.add(file);
    return file;
  }

  /** The file of this id, for who knows its access hash. */
  public StoredFile find(long id, long accessHash) {
    StoredFile file = byId.get(id);
    if (file == null || file.accessHash() != accessHash) {
      throw RpcErrors.badRequest("LOCATION_INVALID");
    }
    return file;
  }

  /** The file that a CDN knows by a token; null if it knows none. */
  public @Nullable StoredFile findByToken(ByteString token) {
    return byId.values().stream()
        .filter(file -> file.cdn().token().equals(token))
        .findFirst()
        .orElse(null);
  }
}
