package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Document;
import java.util.List;

/** {@code messages.RecentStickers}. */
@TlType
interface RecentStickersType {
  /** {@code messages.recentStickersNotModified}. */
  @TlConstructor(0x0b17f890)
  interface NotModified {}

  /** {@code messages.recentStickers}. */
  @TlConstructor(0x5ce20970)
  interface Regular {
    int hash();

    List<Document> stickers();
  }
}
