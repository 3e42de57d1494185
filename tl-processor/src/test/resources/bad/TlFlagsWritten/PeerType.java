package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Before {
    int flags();

    @TlFlag(0)
    boolean bot();

    @TlFlag(1)
    boolean scam();
  }

  @TlConstructor(value = 8, crc = false)
  interface After {
    @TlFlag(0)
    boolean bot();

    int flags();
  }

  @TlConstructor(value = 9, crc = false)
  interface Plain {
    int flags();
  }
}
