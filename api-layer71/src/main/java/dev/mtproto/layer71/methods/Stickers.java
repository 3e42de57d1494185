package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.InputDocument;
import dev.mtproto.layer71.InputStickerSet;
import dev.mtproto.layer71.InputStickerSetItem;
import dev.mtproto.layer71.InputUser;
import java.util.List;

/** The methods of the namespace {@code stickers}. */
@TlMethods(namespace = "stickers")
public interface Stickers {
  /** {@code stickers.createStickerSet}. */
  @TlMethod(0x9bd86e6a)
  dev.mtproto.layer71.messages.StickerSet createStickerSet(
      @TlFlag(0) boolean masks,
      InputUser userId,
      String title,
      String shortName,
      List<InputStickerSetItem> stickers);

  /** {@code stickers.removeStickerFromSet}. */
  @TlMethod(0xf7760f51)
  dev.mtproto.layer71.messages.StickerSet removeStickerFromSet(InputDocument sticker);

  /** {@code stickers.changeStickerPosition}. */
  @TlMethod(0xffb6d4ca)
  dev.mtproto.layer71.messages.StickerSet changeStickerPosition(
      InputDocument sticker, int position);

  /** {@code stickers.addStickerToSet}. */
  @TlMethod(0x8653febe)
  dev.mtproto.layer71.messages.StickerSet addStickerToSet(
      InputStickerSet stickerset, InputStickerSetItem sticker);
}
