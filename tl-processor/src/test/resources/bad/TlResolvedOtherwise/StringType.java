package acme;

import dev.mtproto.annotations.*;

@TlType
interface StringType {
  @TlConstructor(value = 9, crc = false)
  interface Empty {}
}
