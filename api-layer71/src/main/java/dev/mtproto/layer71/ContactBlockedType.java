package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code contactBlocked}. */
@TlType
@TlConstructor(0x561bc879)
interface ContactBlockedType {
  int userId();

  int date();
}
