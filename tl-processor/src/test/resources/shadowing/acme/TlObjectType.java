package acme;

import dev.mtproto.annotations.*;

@TlType
interface TlObjectType {
  @TlConstructor(value = 0x11e, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x11f, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
