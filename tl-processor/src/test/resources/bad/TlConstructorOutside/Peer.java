package acme;

import dev.mtproto.annotations.*;

interface Peer {
  @TlConstructor(value = 1, crc = false)
  interface User {}
}
