package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code GeoPoint}. */
@TlType
interface GeoPointType {
  /** {@code geoPointEmpty}. */
  @TlConstructor(0x1117dd5f)
  interface Empty {}

  /** {@code geoPoint}. */
  @TlConstructor(0x2049d70c)
  interface Regular {
    double long_();

    double lat();
  }
}
