package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** Where the client is, as the server sees it. */
@TlType
@TlConstructor(0x8e1a1775)
interface NearestDcType {
  /** The country's two-letter code, guessed from the IP address. */
  String country();

  /** The data centre that answered. */
  int thisDc();

  /** The data centre that is nearest. */
  int nearestDc();
}
