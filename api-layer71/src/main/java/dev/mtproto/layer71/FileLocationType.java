package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code FileLocation}. */
@TlType
interface FileLocationType {
  /** {@code fileLocationUnavailable}. */
  @TlConstructor(0x7c596b46)
  interface Unavailable {
    long volumeId();

    int localId();

    @TlSecret
    long secret();
  }

  /** {@code fileLocation}. */
  @TlConstructor(0x53d69076)
  interface Regular {
    int dcId();

    long volumeId();

    int localId();

    @TlSecret
    long secret();
  }
}
