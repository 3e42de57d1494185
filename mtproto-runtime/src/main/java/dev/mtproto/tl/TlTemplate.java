package dev.mtproto.tl;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes records that are like another but for some fields, for code that works with any layer. What
 * has to be found out is found out once. Thread-safe.
 */
public final class TlTemplate {
  private final MethodHandle constructor;
  private final List<String> names = new ArrayList<>();
  private final List<Class<?>> types = new ArrayList<>();
  private final @Nullable Object[] values;

  private TlTemplate(TlObject model) {
    RecordComponent[] components = model.getClass().getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(model.getClass().getName() + " is no record");
    }
    RecordFields fields = RecordFields.of(model.getClass());
    this.values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordFields.Field field = fields.find(components[i].getName());
      values[i] = field == null ? null : field.get(model);
      types.add(components[i].getType());
      names.add(RecordFields.key(components[i].getName()));
    }
    this.constructor = constructor(model.getClass(), types);
  }

  private static MethodHandle constructor(Class<?> type, List<Class<?>> parameters) {
    try {
      return MethodHandles.publicLookup()
          .findConstructor(type, MethodType.methodType(void.class, parameters))
          .asSpreader(Object[].class, parameters.size())
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " is not accessible; export its package", e);
    }
  }

  /**
   * A template.
   *
   * @param model has the values of all fields that are not set
   * @throws IllegalArgumentException if it is no record, or not accessible
   */
  public static TlTemplate of(TlObject model) {
    return new TlTemplate(model);
  }

  /**
   * A template of a constructor.
   *
   * @param model as built by names
   */
  public static TlTemplate of(TlLayer layer, TlObject model) {
    return of(record(layer, model));
  }

  /** An object as a record of its layer, be it built by names. */
  public static TlObject record(TlLayer layer, TlObject object) {
    TlCodec<? extends TlObject> codec = layer.codec(object.tlId());
    if (object.getClass().isRecord() || codec == null) {
      return object;
    }
    TlWriter writer = new TlWriter();
    object.tlWrite(writer);
    return codec.decode(writer.toByteArray(), layer);
  }

  /** The place of a field, by its TL name; -1 if there is none. */
  public int index(String name) {
    return names.indexOf(RecordFields.key(name));
  }

  /** Whether a field's value is an object. */
  public boolean isObject(int index) {
    return TlObject.class.isAssignableFrom(types.get(index));
  }

  /** Begins a record. */
  public Copy copy() {
    return new Copy();
  }

  /** A record that is being made. */
  public final class Copy {
    private final @Nullable Object[] own = values.clone();

    private Copy() {}

    /** Sets a field; nothing if there is none at the index. Numbers become as wide as it is. */
    public Copy set(int index, @Nullable Object value) {
      if (index >= 0) {
        own[index] = value instanceof Number number ? fitting(types.get(index), number) : value;
      }
      return this;
    }

    /** Sets a field by its TL name; nothing if there is none. */
    public Copy set(String name, @Nullable Object value) {
      return set(index(name), value);
    }

    /** The record. */
    public TlObject make() {
      try {
        return (TlObject) (Object) constructor.invokeExact(own);
      } catch (RuntimeException | Error problem) {
        throw problem;
      } catch (Throwable problem) {
        throw new IllegalStateException("a constructor failed", problem);
      }
    }
  }

  private static Object fitting(Class<?> type, Number number) {
    if (type == int.class || type == Integer.class) {
      return number.intValue();
    }
    return type == long.class || type == Long.class ? (Object) number.longValue() : number;
  }
}
