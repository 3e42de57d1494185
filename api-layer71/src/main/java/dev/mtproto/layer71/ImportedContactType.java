package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code importedContact}. */
@TlType
@TlConstructor(0xd0028438)
interface ImportedContactType {
  int userId();

  long clientId();
}
