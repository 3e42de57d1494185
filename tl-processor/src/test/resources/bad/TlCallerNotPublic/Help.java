package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help")
interface Help {
  @TlMethod(value = 1, crc = false)
  boolean ping();
}
