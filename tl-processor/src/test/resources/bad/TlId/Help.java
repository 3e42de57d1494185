package acme;

import dev.mtproto.annotations.*;

@TlMethods(namespace = "help")
public interface Help {
  @TlMethod(0xc4f9186c)
  boolean getConfig(int a);
}
