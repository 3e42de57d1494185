package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Document;
import dev.mtproto.layer71.StickerPack;
import java.util.List;

/** {@code messages.stickerSet}. */
@TlType
@TlConstructor(0xb60a24a6)
interface StickerSetType {
  dev.mtproto.layer71.StickerSet set();

  List<StickerPack> packs();

  List<Document> documents();
}
