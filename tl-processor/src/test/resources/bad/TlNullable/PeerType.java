package acme;

import dev.mtproto.annotations.*;
import org.jspecify.annotations.Nullable;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    @Nullable String name();
  }
}
