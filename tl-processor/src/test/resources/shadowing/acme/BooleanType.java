package acme;

import dev.mtproto.annotations.*;

@TlType
interface BooleanType {
  @TlConstructor(value = 0x118, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x119, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
