package acme;

import dev.mtproto.annotations.*;

@TlType
@TlName("kind")
interface KindType {
  @TlConstructor(value = 1, crc = false)
  @TlName("Kind")
  interface Regular {}

  @TlConstructor(value = 2, crc = false)
  interface Other {}
}
