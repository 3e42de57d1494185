package dev.mtproto.tl;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the components of a record class are read by TL name. */
final class RecordFields {
  private static final ClassValue<RecordFields> CACHE =
      new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
          return new RecordFields(type);
        }
      };

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, Field> byKey = new HashMap<>();

  private RecordFields(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getName() + " is no record");
    }
    for (RecordComponent component : type.getRecordComponents()) {
      Field field = new Field(component);
      fields.put(tlName(component.getName()), field);
      byKey.put(key(component.getName()), field);
    }
  }

  static RecordFields of(Class<?> type) {
    return CACHE.get(type);
  }

  @Nullable Field find(String tlName) {
    Field field = fields.get(tlName);
    return field == null ? byKey.get(key(tlName)) : field;
  }

  /** The TL names, as far as they follow from the Java names. */
  Set<String> names() {
    return fields.keySet();
  }

  /** {@code access_hash} of {@code accessHash}. */
  private static String tlName(String javaName) {
    return javaName.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT).replaceAll("_$", "");
  }

  /** {@code access_hash} and {@code accessHash} are one, {@code long} and {@code long_} too. */
  static String key(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** One component. */
  static final class Field {
    private static final MethodType GETTER = MethodType.methodType(Object.class, TlObject.class);

    private final MethodHandle getter;

    Field(RecordComponent component) {
      try {
        getter = MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(GETTER);
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException(
            component.getDeclaringRecord().getName() + " is not accessible; export its package", e);
      }
    }

    @Nullable Object get(TlObject object) {
      try {
        return (@Nullable Object) getter.invokeExact(object);
      } catch (Throwable e) {
        throw new IllegalStateException("an accessor failed: " + getter, e);
      }
    }
  }
}
