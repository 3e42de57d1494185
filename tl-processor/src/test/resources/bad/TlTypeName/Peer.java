package acme;

import dev.mtproto.annotations.*;

@TlType
interface Peer {
  @TlConstructor(value = 1, crc = false)
  interface User {}
}
