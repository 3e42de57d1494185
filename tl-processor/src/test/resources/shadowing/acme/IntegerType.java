package acme;

import dev.mtproto.annotations.*;

@TlType
interface IntegerType {
  @TlConstructor(value = 0x120, crc = false)
  interface Only {
    int value();
    @TlFlag(0) java.lang.@org.jspecify.annotations.Nullable Integer other();
    acme.Integer itself();
  }
}
