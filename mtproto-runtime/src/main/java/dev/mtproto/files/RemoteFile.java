package dev.mtproto.files;

import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okio.ByteString;

/**
 * A file that Telegram has.
 *
 * @param dcId the data centre that it is in; 0 if it is not known: then the account's own is asked
 * @param location where it is there: an {@code InputFileLocation} of the layer
 * @param size its length in bytes; -1 if it is not known
 * @param name its name; empty if it has none
 */
public record RemoteFile(int dcId, TlObject location, long size, String name) {
  private static final List<String> IDENTITY =
      List.of("id", "version", "volume_id", "local_id", "thumb_size");

  /** Checks the parts. */
  public RemoteFile {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(name, "name");
    if (size < -1) {
      throw new IllegalArgumentException("a size of " + size);
    }
  }

  /**
   * The file in an object: a message, its media, a document, or a photo, of which the largest size
   * is taken; also that of a page or a game in a message.
   *
   * @return empty if there is no file in it
   */
  public static Optional<RemoteFile> in(TlLayer layer, TlObject object) {
    return new FileFinder(layer).find(object);
  }

  /** The same file at another place. */
  RemoteFile at(int otherDcId) {
    return new RemoteFile(otherDcId, location, size, name);
  }

  /** What tells this file from others, whatever its reference is at present; no secret. */
  String identity(TlLayer layer) {
    TlObject known = Records.of(layer, location);
    StringBuilder text = new StringBuilder(location.tlName());
    boolean identified = false;
    if (known instanceof Record) {
      TlFields fields = TlFields.of(known);
      for (String name : IDENTITY) {
        text.append(fields.has(name) ? " " + fields.get(name) : "");
      }
      identified = fields.has("id") || fields.has("volume_id");
    }
    if (!identified) {
      text.append(' ').append(digest(known));
    }
    return text.append(' ').append(size).toString();
  }

  /** Of a location without an id all is of its identity. */
  private static String digest(TlObject location) {
    TlWriter writer = new TlWriter();
    location.tlWrite(writer);
    return ByteString.of(writer.toByteArray()).sha256().hex();
  }

  /** Shows no access hash. */
  @Override
  public String toString() {
    return "RemoteFile{" + location.tlName() + " in DC " + dcId + ", " + size + " bytes}";
  }
}
