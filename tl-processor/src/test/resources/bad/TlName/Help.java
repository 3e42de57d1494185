package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help.")
public interface Help {
  @TlMethod(value = 3, crc = false)
  boolean Ping();
}
