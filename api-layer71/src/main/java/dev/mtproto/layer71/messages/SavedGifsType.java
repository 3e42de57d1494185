package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Document;
import java.util.List;

/** {@code messages.SavedGifs}. */
@TlType
interface SavedGifsType {
  /** {@code messages.savedGifsNotModified}. */
  @TlConstructor(0xe8025ca2)
  interface NotModified {}

  /** {@code messages.savedGifs}. */
  @TlConstructor(0x2e0709a5)
  interface Regular {
    int hash();

    List<Document> gifs();
  }
}
