package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    @TlFlags({"flags", "flags2"})
    int id();

    @TlFlags("flags")
    int date();
  }
}
