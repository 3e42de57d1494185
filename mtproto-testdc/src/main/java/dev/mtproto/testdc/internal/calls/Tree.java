package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
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
public record Tree(String name, Map<String, Object> fields) {
  /** An object without fields yet. */
  public Tree(String name) {
    this(name, new LinkedHashMap<>());
  }

  /** An object of the world's layer. */
  public static Tree of(TlObject object) {
    TlWriter writer = new TlWriter();
    writer.writeObject(object);
    return new TreeReader(LayerSet.HOME, new TlReader(writer.toByteArray())).readObject();
  }

  /** The same with one more field. */
  public Tree with(String field, Object value) {
    fields.put(field, value);
    return this;
  }

  /** A field; null if it is absent. */
  public @Nullable Object get(String field) {
    return fields.get(field);
  }

  /** A number; 0 if it is absent. */
  public int getInt(String field) {
    return fields.get(field) instanceof Number number ? number.intValue() : 0;
  }

  /** A text; empty if it is absent. */
  public String getString(String field) {
    return fields.get(field) instanceof String text ? text : "";
  }
}
