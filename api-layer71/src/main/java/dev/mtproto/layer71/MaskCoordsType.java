package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code maskCoords}. */
@TlType
@TlConstructor(0xaed6dbb2)
interface MaskCoordsType {
  int n();

  double x();

  double y();

  double zoom();
}
