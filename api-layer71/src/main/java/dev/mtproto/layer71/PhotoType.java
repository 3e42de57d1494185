package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code Photo}. */
@TlType
interface PhotoType {
  /** {@code photoEmpty}. */
  @TlConstructor(0x2331b22d)
  interface Empty {
    long id();
  }

  /** {@code photo}. */
  @TlConstructor(0x9288dd29)
  interface Regular {
    @TlFlag(0)
    boolean hasStickers();

    long id();

    @TlSecret
    long accessHash();

    int date();

    List<PhotoSize> sizes();
  }
}
