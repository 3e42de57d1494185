package dev.mtproto.tl;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a constructor or method.
 *
 * @param name its TL name
 * @param type what it is
 * @param flagField the flags field that says whether it is there; null if it always is
 * @param flagBit the bit of that field; -1 if it is always there
 * @param secret whether its value must not be shown
 * @param documentation what it is for; empty if that is not known
 */
public record TlParameter(
    String name,
    TlTypeRef type,
    @Nullable String flagField,
    int flagBit,
    boolean secret,
    String documentation) {

  /** Whether it may be absent. */
  public boolean optional() {
    return flagField != null;
  }

  /** Whether it is a flags field, which is derived from the other parameters and never given. */
  public boolean isFlags() {
    return type == TlTypeRef.Builtin.FLAGS;
  }

  /** Whether it is a flag without a value: {@code silent:flags.5?true}. */
  public boolean isTrueFlag() {
    return type == TlTypeRef.Builtin.TRUE;
  }
}
