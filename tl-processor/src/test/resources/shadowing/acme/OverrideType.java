package acme;

import dev.mtproto.annotations.*;

@TlType
interface OverrideType {
  @TlConstructor(value = 0x11a, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x11b, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
