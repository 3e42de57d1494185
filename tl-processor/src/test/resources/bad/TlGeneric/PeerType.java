package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType<T> {
  @TlConstructor(value = 2, crc = false)
  interface User<U> {}
}
