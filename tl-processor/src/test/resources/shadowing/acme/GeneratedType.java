package acme;

import dev.mtproto.annotations.*;

@TlType
interface GeneratedType {
  @TlConstructor(value = 0x11c, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x11d, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
