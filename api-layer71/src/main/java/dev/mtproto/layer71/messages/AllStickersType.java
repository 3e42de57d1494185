package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code messages.AllStickers}. */
@TlType
interface AllStickersType {
  /** {@code messages.allStickersNotModified}. */
  @TlConstructor(0xe86602c3)
  interface NotModified {}

  /** {@code messages.allStickers}. */
  @TlConstructor(0xedfd405f)
  interface Regular {
    int hash();

    List<dev.mtproto.layer71.StickerSet> sets();
  }
}
