package acme;

import dev.mtproto.annotations.*;

@TlType
interface ChatType {
  @TlConstructor(value = 1, crc = false)
  class Empty {}

  @TlConstructor(value = 2, crc = false)
  interface Regular {}

  @TlConstructor(value = 3, crc = false)
  record Written(int id) {}
}
