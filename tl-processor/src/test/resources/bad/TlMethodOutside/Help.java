package acme;

import dev.mtproto.annotations.*;

public interface Help {
  @TlMethod(value = 1, crc = false)
  boolean ping();
}
