package dev.mtproto.layer71.messages;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.FoundGif;
import java.util.List;

/** {@code messages.foundGifs}. */
@TlType
@TlConstructor(0x450a1c0a)
interface FoundGifsType {
  int nextOffset();

  List<FoundGif> results();
}
