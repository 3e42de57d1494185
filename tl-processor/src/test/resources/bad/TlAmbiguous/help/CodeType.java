package acme.help;

import dev.mtproto.annotations.*;

@TlType
interface CodeType {
  @TlConstructor(value = 2, crc = false)
  interface Sms {}
}
