package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputPhoto}. */
@TlType
interface InputPhotoType {
  /** {@code inputPhotoEmpty}. */
  @TlConstructor(0x1cd7bf0d)
  interface Empty {}

  /** {@code inputPhoto}. */
  @TlConstructor(0xfb95c6c4)
  interface Regular {
    long id();

    @TlSecret
    long accessHash();
  }
}
