package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Document;
import dev.mtproto.layer71.StickerPack;
import java.util.List;

/** {@code messages.FavedStickers}. */
@TlType
interface FavedStickersType {
  /** {@code messages.favedStickers}. */
  @TlConstructor(0xf37f2f16)
  interface Regular {
    int hash();

    List<StickerPack> packs();

    List<Document> stickers();
  }

  /** {@code messages.favedStickersNotModified}. */
  @TlConstructor(0x9e8fa6d3)
  interface NotModified {}
}
