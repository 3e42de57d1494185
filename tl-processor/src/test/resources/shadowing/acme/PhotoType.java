package acme;

import dev.mtproto.annotations.*;

@TlType
interface PhotoType {
  @TlConstructor(value = 0x10c, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x10d, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
