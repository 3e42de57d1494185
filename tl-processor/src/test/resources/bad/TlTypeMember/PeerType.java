package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {
  int id();

  @TlConstructor(value = 1, crc = false)
  interface User {}
}
