package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code ChatPhoto}. */
@TlType
interface ChatPhotoType {
  /** {@code chatPhotoEmpty}. */
  @TlConstructor(0x37c1011c)
  interface Empty {}

  /** {@code chatPhoto}. */
  @TlConstructor(0x6153276a)
  interface Regular {
    FileLocation photoSmall();

    FileLocation photoBig();
  }
}
