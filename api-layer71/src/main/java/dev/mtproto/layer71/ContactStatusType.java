package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code contactStatus}. */
@TlType
@TlConstructor(0xd3680c61)
interface ContactStatusType {
  int userId();

  UserStatus status();
}
