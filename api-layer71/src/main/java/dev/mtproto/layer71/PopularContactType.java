package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code popularContact}. */
@TlType
@TlConstructor(0x5ce14175)
interface PopularContactType {
  long clientId();

  int importers();
}
