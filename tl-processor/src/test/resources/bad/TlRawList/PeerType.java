package acme;

import dev.mtproto.annotations.*;
import java.util.List;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    List ids();

    List<List> rows();

    List<Integer> good();
  }
}
