package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    @TlFlag(value = 3, field = "flags2")
    boolean bot();

    @TlFlags("flags2")
    int id();
  }
}
