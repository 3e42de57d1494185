package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code auth.passwordRecovery}. */
@TlType
@TlConstructor(0x137948a5)
interface PasswordRecoveryType {
  String emailPattern();
}
