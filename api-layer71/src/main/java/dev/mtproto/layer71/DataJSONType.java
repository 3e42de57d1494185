package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code dataJSON}. */
@TlType
@TlConstructor(0x7d748d04)
interface DataJSONType {
  String data();
}
