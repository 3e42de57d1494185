package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code disabledFeature}. */
@TlType
@TlConstructor(0xae636f24)
interface DisabledFeatureType {
  String feature();

  String description();
}
