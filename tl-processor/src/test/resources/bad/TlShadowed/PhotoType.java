package acme;

import dev.mtproto.annotations.*;

@TlType
interface PhotoType {
  @TlConstructor(value = 4, crc = false)
  interface Empty {}
}
