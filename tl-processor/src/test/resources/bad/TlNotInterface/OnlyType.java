package acme;

import dev.mtproto.annotations.*;

@TlType
interface OnlyType {
  @TlConstructor(value = 4, crc = false)
  record Written(int id) {}
}
