package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "account")
public interface Account {
  @TlMethod(value = 2, crc = false)
  default boolean ping() {
    return true;
  }
}
