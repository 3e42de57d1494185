package acme.auth;

import dev.mtproto.annotations.*;

@TlType
interface CodeType {
  @TlConstructor(value = 1, crc = false)
  interface Sms {}
}
