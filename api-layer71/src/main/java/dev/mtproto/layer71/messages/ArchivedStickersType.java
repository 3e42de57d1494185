package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.StickerSetCovered;
import java.util.List;

/** {@code messages.archivedStickers}. */
@TlType
@TlConstructor(0x4fcba9c8)
interface ArchivedStickersType {
  int count();

  List<StickerSetCovered> sets();
}
