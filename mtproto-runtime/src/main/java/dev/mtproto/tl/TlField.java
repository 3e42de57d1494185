package dev.mtproto.tl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a generated record class: found once, by its TL name, and read from any number of
 * its objects. Thread-safe.
 */
public final class TlField {
  private final String name;
  private final RecordFields.Field field;

  private TlField(String name, RecordFields.Field field) {
    this.name = name;
    this.field = field;
  }

  /**
   * A field of a class.
   *
   * @return null if the class is no record, or has no such field
   */
  public static @Nullable TlField find(Class<? extends TlObject> type, String name) {
    RecordFields.Field field = type.isRecord() ? RecordFields.of(type).find(name) : null;
    return field == null ? null : new TlField(name, field);
  }

  /** The TL name that it was found by. */
  public String name() {
    return name;
  }

  /** The value in an object of the class; null if it is optional and absent. */
  public @Nullable Object get(TlObject object) {
    return field.get(object);
  }

  /** A number; 0 if it is absent. */
  public long getLong(TlObject object) {
    return get(object) instanceof Number number ? number.longValue() : 0;
  }

  /** A number; 0 if it is absent. */
  public int getInt(TlObject object) {
    return (int) getLong(object);
  }

  /** A {@code Bool} or a flag; false if it is absent. */
  public boolean getBoolean(TlObject object) {
    return Boolean.TRUE.equals(get(object));
  }

  /** An object; null if it is absent. */
  public @Nullable TlObject getObject(TlObject object) {
    return get(object) instanceof TlObject value ? value : null;
  }

  /** A vector of objects; empty if it is absent. */
  @SuppressWarnings("unchecked") // The first says what all are; the lists are immutable.
  public List<TlObject> getObjects(TlObject object) {
    return get(object) instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof TlObject
        ? (List<TlObject>) list
        : List.of();
  }
}
