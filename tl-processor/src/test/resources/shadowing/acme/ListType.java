package acme;

import dev.mtproto.annotations.*;

@TlType
interface ListType {
  @TlConstructor(value = 0x114, crc = false)
  interface Empty {
  }

  @TlConstructor(value = 0x115, crc = false)
  interface Regular {
    java.lang.String text();
    @TlFlag(0) boolean b();
  }
}
