package acme;

import dev.mtproto.annotations.*;

@TlType
interface StringType {
  @TlConstructor(value = 0x112, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x113, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
