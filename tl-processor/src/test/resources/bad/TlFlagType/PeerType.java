package acme;

import dev.mtproto.annotations.*;
import org.jspecify.annotations.Nullable;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    @TlFlag(0)
    int id();

    @TlFlag(1)
    Long hash();

    @TlFlag(2)
    java.util.List<Peer> friends();

    @TlFlag(3)
    Peer guest();

    @TlFlag(4)
    @Nullable Peer host();
  }
}
