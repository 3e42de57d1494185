package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code InputStickerSet}. */
@TlType
interface InputStickerSetType {
  /** {@code inputStickerSetEmpty}. */
  @TlConstructor(0xffb62b95)
  interface Empty {}

  /** {@code inputStickerSetID}. */
  @TlConstructor(0x9de7a269)
  interface ID {
    long id();

    @TlSecret
    long accessHash();
  }

  /** {@code inputStickerSetShortName}. */
  @TlConstructor(0x861cc8a0)
  interface ShortName {
    String shortName();
  }
}
