package acme;

import dev.mtproto.annotations.*;

final class Outer {
  @TlMethods(namespace = "account")
  public interface Account {
    @TlMethod(value = 2, crc = false)
    boolean close();
  }
}
