package dev.mtproto.testdc.internal.files;

import dev.mtproto.layer71.Document;
import dev.mtproto.layer71.DocumentAttribute;
import dev.mtproto.layer71.PhotoSize;
import dev.mtproto.testdc.FileContent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file. Layer 71 has no file references; here a location's version stands for one: an old version
 * has expired. Thread-safe.
 */
public final class StoredFile {
  private final long id;
  private final long accessHash;
  private final String name;
  private final String mimeType;
  private final List<DocumentAttribute> attributes;
  private final FileContent content;
  private final AtomicInteger version = new AtomicInteger();
  private final CdnCopy cdn;
  private volatile int dcId;

  StoredFile(
      long id,
      long accessHash,
      String name,
      String mimeType,
      List<DocumentAttribute> attributes,
      FileContent content) {
    this.id = id;
    this.accessHash = accessHash;
    this.name = name;
    this.mimeType = mimeType;
    this.attributes = List.copyOf(attributes);
    this.content = content;
    this.cdn = new CdnCopy(content);
  }

  /** Its id. */
  public long id() {
    return id;
  }

  /** What one has to know beside the id. */
  public long accessHash() {
    return accessHash;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** What is in it. */
  public FileContent content() {
    return content;
  }

  /** What CDNs have of it. */
  public CdnCopy cdn() {
    return cdn;
  }

  /** The data centre that it is in; 0 if it is in all. */
  public int dcId() {
    return dcId;
  }

  /** Keeps it in one data centre. */
  public void moveTo(int newDcId) {
    dcId = newDcId;
  }

  /** Whether a location's version is the present one. */
  public boolean isCurrent(int locationVersion) {
    return locationVersion == version.get();
  }

  /** Has older locations expire. */
  public void expire() {
    version.incrementAndGet();
  }

  /** What messages say of it. */
  public Document.Regular document() {
    return Document.Regular.builder()
        .id(id)
        .accessHash(accessHash)
        .mimeType(mimeType)
        .size((int) Math.min(Integer.MAX_VALUE, content.size()))
        .thumb(new PhotoSize.Empty("s"))
        .dcId(dcId)
        .version(version.get())
        .attributes(attributes)
        .build();
  }
}
