package acme;

import dev.mtproto.annotations.*;

@TlType
interface PeerType {
  @TlConstructor(value = 7, crc = false)
  interface Empty {}

  @TlConstructor(value = 8, crc = false)
  interface User {
    int id(int which);

    default int twice() {
      return 2 * good();
    }

    void nothing();

    <T> T any();

    int good();
  }
}
