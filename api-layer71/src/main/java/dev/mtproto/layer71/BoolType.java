package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code Bool}. */
@TlType
interface BoolType {
  /** {@code boolFalse}. */
  @TlConstructor(0xbc799737)
  interface False {}

  /** {@code boolTrue}. */
  @TlConstructor(0x997275b5)
  interface True {}
}
