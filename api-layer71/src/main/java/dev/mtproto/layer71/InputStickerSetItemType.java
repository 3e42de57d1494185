package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code inputStickerSetItem}. */
@TlType
@TlConstructor(0xffa0a496)
interface InputStickerSetItemType {
  @TlFlags("flags")
  InputDocument document();

  String emoji();

  @TlFlag(0)
  @Nullable MaskCoords maskCoords();
}
