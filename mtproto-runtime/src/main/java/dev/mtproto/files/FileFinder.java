package dev.mtproto.files;

import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the file in an object of any layer, by the names of its fields. */
final class FileFinder {
  private static final List<String> IN_MESSAGE =
      List.of("media", "document", "photo", "webpage", "game");

  private final TlLayer layer;

  FileFinder(TlLayer layer) {
    this.layer = layer;
  }

  Optional<RemoteFile> find(TlObject object) {
    TlFields fields = TlFields.of(object);
    return switch (object.tlName()) {
      case "document" -> Optional.of(document(fields));
      case "photo" -> photo(fields);
      default -> within(fields);
    };
  }

  private Optional<RemoteFile> within(TlFields fields) {
    for (String name : IN_MESSAGE) {
      if (fields.has(name) && fields.get(name) instanceof TlObject inner) {
        Optional<RemoteFile> found = find(inner);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private RemoteFile document(TlFields document) {
    TlBuilder location =
        layer
            .object("inputDocumentFileLocation")
            .with("id", document.getLong("id"))
            .with("access_hash", document.getLong("access_hash"))
            .withIfKnown("version", optional(document, "version"))
            .withIfKnown("file_reference", optional(document, "file_reference"))
            .withIfKnown("thumb_size", "");
    return new RemoteFile(
        document.getInt("dc_id"),
        Records.of(layer, location.buildObject()),
        document.getLong("size"),
        nameOf(document));
  }

  private static String nameOf(TlFields document) {
    return document.getObjects("attributes").stream()
        .filter(attribute -> attribute.tlName().equals("documentAttributeFilename"))
        .map(attribute -> TlFields.of(attribute).getString("file_name"))
        .findFirst()
        .orElse("");
  }

  private Optional<RemoteFile> photo(TlFields photo) {
    TlFields largest = null;
    int length = 0;
    for (TlObject size : photo.getObjects("sizes")) {
      TlFields fields = TlFields.of(size);
      int bytes = length(fields);
      if (bytes > length) {
        largest = fields;
        length = bytes;
      }
    }
    return largest == null ? Optional.empty() : Optional.of(photo(photo, largest, length));
  }

  /** How many bytes a size of a photo has; 0 if it is not there by itself. */
  private static int length(TlFields size) {
    if (size.has("size")) {
      return size.getInt("size");
    }
    // A progressive JPEG: how much of it is enough for ever better pictures, to the whole.
    return size.has("sizes")
        ? size.getList("sizes", Integer.class).stream().mapToInt(bytes -> bytes).max().orElse(0)
        : 0;
  }

  private RemoteFile photo(TlFields photo, TlFields size, int length) {
    if (!size.has("location")) {
      TlObject location =
          layer
              .object("inputPhotoFileLocation")
              .with("id", photo.getLong("id"))
              .with("access_hash", photo.getLong("access_hash"))
              .withIfKnown("file_reference", optional(photo, "file_reference"))
              .with("thumb_size", size.getString("type"))
              .buildObject();
      return new RemoteFile(photo.getInt("dc_id"), Records.of(layer, location), length, "");
    }
    TlFields where = size.getFields("location");
    TlObject location =
        layer
            .object("inputFileLocation")
            .with("volume_id", where.getLong("volume_id"))
            .with("local_id", where.getInt("local_id"))
            .with("secret", where.getLong("secret"))
            .buildObject();
    return new RemoteFile(where.getInt("dc_id"), Records.of(layer, location), length, "");
  }

  private static @Nullable Object optional(TlFields fields, String name) {
    return fields.has(name) ? fields.get(name) : null;
  }
}
