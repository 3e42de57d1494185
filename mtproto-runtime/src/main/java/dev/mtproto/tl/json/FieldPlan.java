package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.mtproto.tl.TlTypeRef;

/**
 * A parameter, as it is needed for each value.
 *
 * @param name its TL name, interned as the parser's names are
 * @param key the same, encoded
 * @param type what it is
 * @param secret whether its value is hidden when asked for
 * @param flagsIndex the parameter that is its flags field; -1 if it is always there
 * @param mask its bit in that field
 */
record FieldPlan(
    String name, SerializedString key, TlTypeRef type, boolean secret, int flagsIndex, int mask) {

  boolean isFlags() {
    return type == TlTypeRef.Builtin.FLAGS;
  }

  boolean isTrueFlag() {
    return type == TlTypeRef.Builtin.TRUE;
  }

  boolean isOptional() {
    return flagsIndex >= 0;
  }
}
