package acme;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

@TlType
interface PeerType {
  @TlConstructor(value = 0x11, crc = false)
  interface User {
    int id();

    String title();
  }

  @TlConstructor(value = 0x12, crc = false)
  interface Channel {
    int id();

    @TlFlag(3)
    @Nullable String title();
  }
}
