package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** {@code DocumentAttribute}. */
@TlType
interface DocumentAttributeType {
  /** {@code documentAttributeImageSize}. */
  @TlConstructor(0x6c37c15c)
  interface ImageSize {
    int w();

    int h();
  }

  /** {@code documentAttributeAnimated}. */
  @TlConstructor(0x11b58939)
  interface Animated {}

  /** {@code documentAttributeSticker}. */
  @TlConstructor(0x6319d612)
  interface Sticker {
    @TlFlag(1)
    boolean mask();

    String alt();

    InputStickerSet stickerset();

    @TlFlag(0)
    @Nullable MaskCoords maskCoords();
  }

  /** {@code documentAttributeVideo}. */
  @TlConstructor(0x0ef02ce6)
  interface Video {
    @TlFlag(0)
    boolean roundMessage();

    int duration();

    int w();

    int h();
  }

  /** {@code documentAttributeAudio}. */
  @TlConstructor(0x9852f9c6)
  interface Audio {
    @TlFlag(10)
    boolean voice();

    int duration();

    @TlFlag(0)
    @Nullable String title();

    @TlFlag(1)
    @Nullable String performer();

    @TlFlag(2)
    @Nullable ByteString waveform();
  }

  /** {@code documentAttributeFilename}. */
  @TlConstructor(0x15590068)
  interface Filename {
    String fileName();
  }

  /** {@code documentAttributeHasStickers}. */
  @TlConstructor(0x9801d2f7)
  interface HasStickers {}
}
