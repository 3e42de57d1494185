package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {
  interface Chat {}

  @TlConstructor(value = 1, crc = false)
  interface User {}
}
