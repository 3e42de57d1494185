package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputUser}. */
@TlType
interface InputUserType {
  /** {@code inputUserEmpty}. */
  @TlConstructor(0xb98886cf)
  interface Empty {}

  /** {@code inputUserSelf}. */
  @TlConstructor(0xf7c1b13f)
  interface Self {}

  /** {@code inputUser}. */
  @TlConstructor(0xd8292816)
  interface Regular {
    int userId();

    @TlSecret
    long accessHash();
  }
}
