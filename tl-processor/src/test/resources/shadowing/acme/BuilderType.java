package acme;

import dev.mtproto.annotations.*;

@TlType
interface BuilderType {
  @TlConstructor(value = 0x116, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x117, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
