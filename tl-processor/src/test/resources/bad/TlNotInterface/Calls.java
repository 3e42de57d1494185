package acme;

import dev.mtproto.annotations.*;

@TlMethods
public abstract class Calls {
  @TlMethod(value = 5, crc = false)
  abstract boolean ping();

  @TlMethod(value = 6, crc = false)
  boolean pong() {
    return true;
  }
}
