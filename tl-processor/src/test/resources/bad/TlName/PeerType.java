package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    @TlName("user id")
    int id();

    @TlFlag(value = 0, field = "")
    boolean bot();
  }
}
