package acme;

import dev.mtproto.annotations.*;

@TlType
interface SentCodeTypeType {
  @TlConstructor(value = 9, crc = false)
  interface App {}
}
