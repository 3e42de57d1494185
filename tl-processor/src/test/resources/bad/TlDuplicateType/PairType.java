package acme;

import dev.mtproto.annotations.*;

@TlType
@TlName("Peer")
interface PairType {
  @TlConstructor(value = 8, crc = false)
  interface Chat {}
}
