package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code auth.checkedPhone}. */
@TlType
@TlConstructor(0x811ea28e)
interface CheckedPhoneType {
  boolean phoneRegistered();
}
