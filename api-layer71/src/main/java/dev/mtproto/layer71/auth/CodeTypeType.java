package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code auth.CodeType}. */
@TlType
interface CodeTypeType {
  /** {@code auth.codeTypeSms}. */
  @TlConstructor(0x72a3158c)
  interface Sms {}

  /** {@code auth.codeTypeCall}. */
  @TlConstructor(0x741cd3e3)
  interface Call {}

  /** {@code auth.codeTypeFlashCall}. */
  @TlConstructor(0x226ccefb)
  interface FlashCall {}
}
