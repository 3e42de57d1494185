package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Paths of fields, {@code messages[3].media}, from where a parser or generator stands. */
final class JsonPaths {
  private JsonPaths() {}

  /** Where a parser stands. */
  static @Nullable String of(JsonStreamContext context) {
    StringBuilder path = new StringBuilder();
    append(context, path);
    return path.isEmpty() ? null : path.toString();
  }

  /** Where a generator would have written next: an array's index is that of its last element. */
  static @Nullable String ofNext(JsonStreamContext context) {
    if (!context.inArray()) {
      return of(context);
    }
    StringBuilder path = new StringBuilder();
    append(context.getParent(), path);
    return path.append('[').append(context.getEntryCount()).append(']').toString();
  }

  /** The path to a field of the object at which a parser stands or that it has just left. */
  static String ofField(JsonStreamContext context, String field) {
    String object = of(context);
    return object == null ? field : object + "." + field;
  }

  private static void append(@Nullable JsonStreamContext context, StringBuilder path) {
    if (context == null || context.inRoot()) {
      return;
    }
    append(context.getParent(), path);
    if (context.inArray()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    } else if (context.getCurrentName() != null) {
      path.append(path.isEmpty() ? "" : ".").append(context.getCurrentName());
    }
  }
}
