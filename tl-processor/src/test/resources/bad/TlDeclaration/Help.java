package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help")
public interface Help {
  @TlMethod(value = 1, crc = false)
  PeerType peer();
}
