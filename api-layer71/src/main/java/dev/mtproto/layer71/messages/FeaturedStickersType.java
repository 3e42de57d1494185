package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.StickerSetCovered;
import java.util.List;

/** {@code messages.FeaturedStickers}. */
@TlType
interface FeaturedStickersType {
  /** {@code messages.featuredStickersNotModified}. */
  @TlConstructor(0x04ede3cf)
  interface NotModified {}

  /** {@code messages.featuredStickers}. */
  @TlConstructor(0xf89d88e5)
  interface Regular {
    int hash();

    List<StickerSetCovered> sets();

    List<Long> unread();
  }
}
