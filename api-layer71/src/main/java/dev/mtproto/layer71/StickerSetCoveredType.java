package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code StickerSetCovered}. */
@TlType
interface StickerSetCoveredType {
  /** {@code stickerSetCovered}. */
  @TlConstructor(0x6410a5d2)
  interface Regular {
    StickerSet set();

    Document cover();
  }

  /** {@code stickerSetMultiCovered}. */
  @TlConstructor(0x3407e51b)
  interface StickerSetMultiCovered {
    StickerSet set();

    List<Document> covers();
  }
}
