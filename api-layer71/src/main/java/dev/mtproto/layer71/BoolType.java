package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** A truth value. Parameters of this Type are {@code boolean} in Java. */
@TlType
interface BoolType {
  /** False. */
  @TlConstructor(0xbc799737)
  interface False {}

  /** True. */
  @TlConstructor(0x997275b5)
  interface True {}
}
