package acme;

import dev.mtproto.annotations.*;

@TlType
interface ObjectType {
  @TlConstructor(value = 0x110, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x111, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
