package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.StickerSetCovered;
import java.util.List;

/** {@code messages.StickerSetInstallResult}. */
@TlType
interface StickerSetInstallResultType {
  /** {@code messages.stickerSetInstallResultSuccess}. */
  @TlConstructor(0x38641628)
  interface Success {}

  /** {@code messages.stickerSetInstallResultArchive}. */
  @TlConstructor(0x35e410a8)
  interface Archive {
    List<StickerSetCovered> sets();
  }
}
