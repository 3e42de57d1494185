package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help")
public interface Help<T> {
  @TlMethod(value = 1, crc = false)
  boolean ping();
}
