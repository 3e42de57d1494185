package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code stickerPack}. */
@TlType
@TlConstructor(0x12b299d4)
interface StickerPackType {
  String emoticon();

  List<Long> documents();
}
