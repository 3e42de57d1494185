package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help")
public interface Help {
  @TlMethod(value = 9, crc = false)
  boolean ping();

  @TlMethod(value = 10, crc = false)
  @TlName("ping")
  boolean pingAgain(int times);
}
