package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code contact}. */
@TlType
@TlConstructor(0xf911c994)
interface ContactType {
  int userId();

  boolean mutual();
}
