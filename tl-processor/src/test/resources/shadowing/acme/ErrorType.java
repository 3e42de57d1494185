package acme;

import dev.mtproto.annotations.*;

@TlType
interface ErrorType {
  @TlConstructor(value = 0x10e, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x10f, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
