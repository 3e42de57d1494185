package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Document;
import java.util.List;

/** {@code messages.Stickers}. */
@TlType
interface StickersType {
  /** {@code messages.stickersNotModified}. */
  @TlConstructor(0xf1749a22)
  interface NotModified {}

  /** {@code messages.stickers}. */
  @TlConstructor(0x8a8ecd32)
  interface Regular {
    String hash();

    List<Document> stickers();
  }
}
