package acme;

import dev.mtproto.annotations.*;

/** Its class SentCode is fine; that of the other declaration is not. */
@TlType
interface SentCodeType {
  @TlConstructor(value = 7, crc = false)
  interface App {}

  @TlConstructor(value = 8, crc = false)
  interface SentCode {}
}
