package acme;

import dev.mtproto.annotations.*;

@TlType
interface MessageMediaType {
  @TlConstructor(value = 1, crc = false)
  interface Empty {}

  @TlConstructor(value = 2, crc = false)
  interface Photo {
    Photo photo();
  }

  @TlConstructor(value = 3, crc = false)
  interface String {
    String text();
  }
}
