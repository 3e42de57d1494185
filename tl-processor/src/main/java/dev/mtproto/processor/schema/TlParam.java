package dev.mtproto.processor.schema;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a TL combinator; {@code toString} is the TL text.
 *
 * @param name empty for a part that has none, as in {@code int128 4*[ int ]}
 * @param condition the flag that the parameter depends on
 * @param type its type
 */
public record TlParam(String name, @Nullable Condition condition, TlExpr type) {

  /**
   * {@code flags.3?}
   *
   * @param field the flags field's name
   * @param bit 0 to 31
   */
  public record Condition(String field, int bit) {}

  /** Whether it is a flags field: {@code flags:#}. */
  public boolean isFlags() {
    return type instanceof TlExpr.Nat && condition == null;
  }

  /** Whether it is itself a flag, of which nothing but the bit is written: {@code flags.0?true}. */
  public boolean isTrueFlag() {
    return condition != null && type.is("true");
  }

  @Override
  public String toString() {
    String before = name.isEmpty() ? "" : name + ":";
    String flag = condition == null ? "" : condition.field() + "." + condition.bit() + "?";
    return before + flag + type;
  }
}
