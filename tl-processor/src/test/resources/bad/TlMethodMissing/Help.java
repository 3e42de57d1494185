package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help")
public interface Help {
  boolean ping();

  @TlMethod(value = 1, crc = false)
  boolean pong();
}
