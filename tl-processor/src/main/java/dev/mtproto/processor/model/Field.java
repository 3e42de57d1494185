package dev.mtproto.processor.model;

import org.jspecify.annotations.Nullable;

/** What stands between the name and the result of a TL line. */
public sealed interface Field {

  /** The name in the TL line. */
  String tlName();

  /** The field as the TL line has it: {@code exclude_pinned:flags.0?true}. */
  String tl();

  /**
   * A field of flags, which no declaration has.
   *
   * @param tlName its name, {@code flags}
   */
  record Flags(String tlName) implements Field {
    @Override
    public String tl() {
      return tlName + ":#";
    }
  }

  /**
   * The bit that says whether a parameter is there.
   *
   * @param field the flags field
   * @param bit the bit, 0 to 31
   */
  record Flag(String field, int bit) {
    /** The bit as the TL line has it: {@code flags.0}. */
    public String tl() {
      return field + "." + bit;
    }
  }

  /**
   * A parameter.
   *
   * @param javaName the accessor's name
   * @param tlName its name in the TL line
   * @param type its type
   * @param flag the bit that says whether it is there; null if it always is
   * @param secret whether its value must not be seen
   * @param documentation what the declaration says about it, or empty
   */
  record Parameter(
      String javaName,
      String tlName,
      FieldType type,
      @Nullable Flag flag,
      boolean secret,
      String documentation)
      implements Field {

    @Override
    public String tl() {
      return tlName + ":" + (flag == null ? "" : flag.tl() + "?") + type.tl();
    }

    /** Whether it is nothing but a flag. */
    public boolean isTrue() {
      return type == FieldType.Scalar.TRUE;
    }

    /** Whether its value is null when it is absent. */
    public boolean isNullable() {
      return flag != null && !isTrue();
    }
  }
}
