package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help.account")
public interface Dotted {
  @TlMethod(value = 9, crc = false)
  boolean close();
}
