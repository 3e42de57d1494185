package dev.mtproto.tl;

import dev.mtproto.tl.RecordFields.Field;
import java.util.List;
import java.util.Set;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a generated record by their TL names, for code that works with any layer: {@code
 * TlFields.of(update).getInt("pts")}. What a record's fields are is found out once a class.
 */
public final class TlFields {
  private final TlObject object;
  private final RecordFields fields;

  private TlFields(TlObject object, RecordFields fields) {
    this.object = object;
    this.fields = fields;
  }

  /**
   * The fields of an object.
   *
   * @throws IllegalArgumentException if it is no record, or not accessible
   */
  public static TlFields of(TlObject object) {
    return new TlFields(object, RecordFields.of(object.getClass()));
  }

  /** The object itself. */
  public TlObject object() {
    return object;
  }

  /** Whether the object has a field of that name, be it absent in this value. */
  public boolean has(String name) {
    return fields.find(name) != null;
  }

  /** The value of a field; null if it is optional and absent. */
  public @Nullable Object get(String name) {
    return field(name).get(object);
  }

  /** An {@code int}. */
  public int getInt(String name) {
    return get(name, Integer.class);
  }

  /** A {@code long}, or an {@code int} widened: ids were ints in older layers. */
  public long getLong(String name) {
    return get(name, Number.class).longValue();
  }

  /** A {@code double}. */
  public double getDouble(String name) {
    return get(name, Double.class);
  }

  /** A {@code Bool} or a flag. */
  public boolean getBoolean(String name) {
    return get(name, Boolean.class);
  }

  /** A {@code string}. */
  public String getString(String name) {
    return get(name, String.class);
  }

  /** {@code bytes}. */
  public ByteString getBytes(String name) {
    return get(name, ByteString.class);
  }

  /** An object. */
  public TlObject getObject(String name) {
    return get(name, TlObject.class);
  }

  /** The fields of an object in a field. */
  public TlFields getFields(String name) {
    return of(getObject(name));
  }

  /**
   * A vector of objects.
   *
   * @throws IllegalArgumentException if its elements are none
   */
  public List<TlObject> getObjects(String name) {
    return getList(name, TlObject.class);
  }

  /** A vector whose elements are of that class. */
  public <T> List<T> getList(String name, Class<T> elementType) {
    List<?> list = get(name, List.class);
    for (Object element : list) {
      if (!elementType.isInstance(element)) {
        throw mismatch(name, elementType.getSimpleName() + " elements");
      }
    }
    @SuppressWarnings("unchecked") // All elements have been looked at; the list is immutable.
    List<T> checked = (List<T>) list;
    return checked;
  }

  private <T> T get(String name, Class<T> type) {
    Object value = get(name);
    if (!type.isInstance(value)) {
      throw mismatch(name, type.getSimpleName());
    }
    return type.cast(value);
  }

  private IllegalArgumentException mismatch(String name, String wanted) {
    Object value = get(name);
    String found = value == null ? "absent" : value.getClass().getSimpleName();
    return new IllegalArgumentException(
        object.tlName() + "." + name + " is " + found + ", not " + wanted);
  }

  private Field field(String name) {
    Field field = fields.find(name);
    if (field == null) {
      Set<String> names = fields.names();
      throw new IllegalArgumentException(
          object.tlName() + " has no field " + name + NearestName.hint(name, names));
    }
    return field;
  }
}
