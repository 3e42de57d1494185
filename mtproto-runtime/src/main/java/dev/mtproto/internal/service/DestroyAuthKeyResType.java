package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;

/**
 * What became of the key that was to be destroyed.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Auth key</a>
 */
@TlType
interface DestroyAuthKeyResType {
  /** It is destroyed. */
  @TlName("destroy_auth_key_ok")
  @TlConstructor(0xf660e1d4)
  interface Ok {}

  /** There was none. */
  @TlName("destroy_auth_key_none")
  @TlConstructor(0x0a9f2259)
  interface None {}

  /** It is not destroyed. */
  @TlName("destroy_auth_key_fail")
  @TlConstructor(0xea109b13)
  interface Fail {}
}
