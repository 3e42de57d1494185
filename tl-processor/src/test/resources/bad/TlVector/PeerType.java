package acme;

import dev.mtproto.annotations.*;
import java.util.List;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    List<Short> ids();

    List<Object> all();

    List<byte[]> hashes();

    List<Integer> good();
  }
}
