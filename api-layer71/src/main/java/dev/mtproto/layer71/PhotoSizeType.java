package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code PhotoSize}. */
@TlType
interface PhotoSizeType {
  /** {@code photoSizeEmpty}. */
  @TlConstructor(0x0e17e23c)
  interface Empty {
    String type();
  }

  /** {@code photoSize}. */
  @TlConstructor(0x77bfb61b)
  interface Regular {
    String type();

    FileLocation location();

    int w();

    int h();

    int size();
  }

  /** {@code photoCachedSize}. */
  @TlConstructor(0xe9a734fa)
  interface PhotoCachedSize {
    String type();

    FileLocation location();

    int w();

    int h();

    ByteString bytes();
  }
}
