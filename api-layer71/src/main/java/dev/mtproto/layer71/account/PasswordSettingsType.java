package dev.mtproto.layer71.account;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code account.passwordSettings}. */
@TlType
@TlConstructor(0xb7b72ab3)
interface PasswordSettingsType {
  String email();
}
