package acme;

import dev.mtproto.annotations.*;
import java.util.List;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    @TlBare
    Peer other();

    @TlBare
    List<Peer> others();

    @TlBare
    int id();

    @TlBare
    List<Integer> good();
  }
}
