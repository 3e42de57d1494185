package acme;

import dev.mtproto.annotations.*;

@TlType
interface InputPeerType {
  @TlConstructor(value = 9, crc = false)
  interface Empty {}
}
