package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;

/**
 * What binds a temporary key to a permanent one, encrypted with the latter.
 *
 * @see <a href="https://core.telegram.org/method/auth.bindTempAuthKey">Auth.bindtempauthkey</a>
 */
@TlType
interface BindAuthKeyInnerType {
  @TlName("bind_auth_key_inner")
  @TlConstructor(0x75a3f765)
  interface Regular {
    long nonce();

    long tempAuthKeyId();

    long permAuthKeyId();

    long tempSessionId();

    int expiresAt();
  }
}
