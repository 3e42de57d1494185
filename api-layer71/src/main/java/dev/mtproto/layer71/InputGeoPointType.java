package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputGeoPoint}. */
@TlType
interface InputGeoPointType {
  /** {@code inputGeoPointEmpty}. */
  @TlConstructor(0xe4c123d6)
  interface Empty {}

  /** {@code inputGeoPoint}. */
  @TlConstructor(0xf3b7acc9)
  interface Regular {
    double lat();

    double long_();
  }
}
