package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code nearestDc}. */
@TlType
@TlConstructor(0x8e1a1775)
interface NearestDcType {
  String country();

  int thisDc();

  int nearestDc();
}
