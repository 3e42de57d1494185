package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** Somebody in the contact list. */
@TlType
@TlConstructor(0xf911c994)
interface ContactType {
  int userId();

  /** Whether the signed-in user is in that contact's list, too. */
  boolean mutual();
}
