package acme;

import dev.mtproto.annotations.*;

interface Outer {
  @TlType
  interface PeerType {
    @TlConstructor(value = 1, crc = false)
    interface User {}
  }
}
