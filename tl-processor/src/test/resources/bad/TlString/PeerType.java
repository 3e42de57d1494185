package acme;

import dev.mtproto.annotations.*;
import okio.ByteString;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    @TlString
    String name();

    @TlString
    ByteString good();
  }
}
