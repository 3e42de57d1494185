package dev.mtproto.testdc.internal.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object without its layer: the TL name of its constructor and its fields by TL names. Values
 * are numbers, strings, {@code ByteString}, {@code Boolean}, lists and trees; absent fields are not
 * there.
 *
 * @param name the TL name of the constructor or method
 * @param fields the fields that are there
 */
record Tree(String name, Map<String, Object> fields) {
  Tree(String name) {
    this(name, new LinkedHashMap<>());
  }

  @Nullable Object get(String field) {
    return fields.get(field);
  }

  int getInt(String field) {
    return fields.get(field) instanceof Number number ? number.intValue() : 0;
  }

  String getString(String field) {
    return fields.get(field) instanceof String text ? text : "";
  }
}
