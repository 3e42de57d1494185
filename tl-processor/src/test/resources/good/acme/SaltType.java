package acme;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

@TlType
interface SaltType {
  @TlConstructor(0xdb33e8ea)
  interface FutureSalt {
    long salt();
  }
}
